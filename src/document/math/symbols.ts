import type { AtomClass } from './nodes.ts';

/** A sign that a command or a character stands for. */
export interface Sign {
  readonly text: string;
  readonly cls: AtomClass;
  /** True for letters, which TeX sets in italics. */
  readonly letter?: boolean | undefined;
  readonly big?: boolean | undefined;
}

/** Names of TeX and LaTeX (The TeXbook, appendix F; amssymb) and their signs. ϕ and ϵ are φ and ε in text faces. */
const LETTERS = `alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ
  varkappa ϰ lambda λ mu μ nu ν xi ξ omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi φ
  varphi φ chi χ psi ψ omega ω imath ı jmath ȷ hbar ħ hslash ħ`;

const ORDINARY = `Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω ell ℓ Re ℜ Im ℑ wp ℘
  partial ∂ infty ∞ nabla ∇ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ emptyset ∅ varnothing ∅ angle ∠
  triangle △ backslash \\ top ⊤ bot ⊥ aleph ℵ beth ℶ flat ♭ natural ♮ sharp ♯ clubsuit ♣ diamondsuit ♢ heartsuit ♡
  spadesuit ♠ square □ Box □ blacksquare ■ bigstar ★ S § P ¶ copyright © pounds £ prime ′ vdots ⋮ % % # # $ $ & & _ _
  | ‖ Vert ‖ vert | lvert | rvert | degree °`;

const INNER = 'ldots … dots … dotsc … cdots ⋯ dotsb ⋯ dotsm ⋯ ddots ⋱';

const BINARY = `pm ± mp ∓ times × div ÷ cdot · ast ∗ star ⋆ circ ∘ bullet • cap ∩ cup ∪ wedge ∧ land ∧ vee ∨ lor ∨ oplus ⊕
  ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ setminus ∖ amalg ⨿ dagger † ddagger ‡ sqcap ⊓ sqcup ⊔ uplus ⊎ wr ≀ diamond ⋄
  ltimes ⋉ rtimes ⋊ boxtimes ⊠ boxplus ⊞`;

const RELATIONS = `le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ approx ≈ sim ∼ simeq ≃ cong ≅ equiv ≡ propto ∝
  in ∈ ni ∋ notin ∉ subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ sqsubseteq ⊑ sqsupseteq ⊒ to →
  rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ implies ⟹ impliedby ⟸
  iff ⟺ mapsto ↦ longmapsto ⟼ longrightarrow ⟶ longleftarrow ⟵ longleftrightarrow ⟷ Longrightarrow ⟹ Longleftarrow ⟸
  Longleftrightarrow ⟺ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖
  hookrightarrow ↪ hookleftarrow ↩ rightharpoonup ⇀ leftharpoonup ↼ rightleftharpoons ⇌ leadsto ⇝ rightsquigarrow ⇝
  parallel ∥ perp ⊥ mid ∣ nmid ∤ nparallel ∦ vdash ⊢ dashv ⊣ models ⊨ lesssim ≲ gtrsim ≳ lessapprox ⪅ gtrapprox ⪆
  leqslant ⩽ geqslant ⩾ leqq ≦ geqq ≧ nleq ≰ ngeq ≱ nless ≮ ngtr ≯ prec ≺ succ ≻ preceq ⪯ succeq ⪰ doteq ≐ triangleq ≜
  approxeq ≊ asymp ≍ bowtie ⋈ smile ⌣ frown ⌢ therefore ∴ because ∵`;

const OPENING = 'langle ⟨ lceil ⌈ lfloor ⌊ lbrace { { { lbrack [';
const CLOSING = 'rangle ⟩ rceil ⌉ rfloor ⌋ rbrace } } } rbrack ]';

const LARGE = `sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ bigodot ⨀
  bigvee ⋁ bigwedge ⋀ bigsqcup ⨆ biguplus ⨄`;

/** Functions, which are set upright as words; \\Pr and the like are spelt as they are read. */
const FUNCTIONS = `arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln
  log max min Pr sec sin sinh sup tan tanh`;

let signs: ReadonlyMap<string, Sign> | undefined;

/** The signs by the names of their commands, without the backslash. */
export function commandSigns(): ReadonlyMap<string, Sign> {
  signs ??= new Map([
    ...pairs(LETTERS, { cls: 'ord', letter: true }),
    ...pairs(ORDINARY, { cls: 'ord' }),
    ...pairs(INNER, { cls: 'inner' }),
    ...pairs(BINARY, { cls: 'bin' }),
    ...pairs(RELATIONS, { cls: 'rel' }),
    ...pairs(OPENING, { cls: 'open' }),
    ...pairs(CLOSING, { cls: 'close' }),
    ...pairs('colon :', { cls: 'punct' }),
    ...pairs(LARGE, { cls: 'op', big: true }),
    ...FUNCTIONS.split(/\s+/).map((name): [string, Sign] => [name, { text: spaced(name), cls: 'op' }]),
  ]);
  return signs;
}

function pairs(list: string, rest: Omit<Sign, 'text'>): [string, Sign][] {
  const words = list.split(/\s+/);
  return words.flatMap((name, index): [string, Sign][] =>
    index % 2 === 0 ? [[name, { text: words[index + 1] ?? '', ...rest }]] : [],
  );
}

/** “lim inf” is two words. */
function spaced(name: string): string {
  return /^lim(?:inf|sup)$/.test(name) ? `lim\u00a0${name.slice(3)}` : name;
}

/** Characters of the keyboard that are not what they look like, or not letters and figures. */
const KEYS: Readonly<Record<string, Sign>> = {
  '-': { text: '−', cls: 'bin' },
  '+': { text: '+', cls: 'bin' },
  '*': { text: '∗', cls: 'bin' },
  ':': { text: ':', cls: 'rel' },
  '=': { text: '=', cls: 'rel' },
  '<': { text: '<', cls: 'rel' },
  '>': { text: '>', cls: 'rel' },
  ',': { text: ',', cls: 'punct' },
  ';': { text: ';', cls: 'punct' },
  '(': { text: '(', cls: 'open' },
  '[': { text: '[', cls: 'open' },
  ')': { text: ')', cls: 'close' },
  ']': { text: ']', cls: 'close' },
  '!': { text: '!', cls: 'close' },
  '?': { text: '?', cls: 'close' },
};

let characters: ReadonlyMap<string, Sign> | undefined;

/** The sign that a character typed as itself is: `≤` is what `\le` is. */
export function characterSign(character: string): Sign {
  characters ??= new Map(
    [...commandSigns().values()].filter(({ text }) => [...text].length === 1).map((sign) => [sign.text, sign]),
  );
  const known = KEYS[character] ?? (/[\x20-\x7e]/.test(character) ? undefined : characters.get(character));
  return known ?? { text: character, cls: 'ord', letter: /\p{L}/u.test(character) };
}
