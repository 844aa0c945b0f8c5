/** The page that all templates share: what a template changes of it, it changes by its tokens and its style sheet. */
export const layout = `<!doctype html>
<html lang="{{language}}" dir="{{direction}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{title}}</title>
<meta name="author" content="{{author}}">
{{#if description}}
<meta name="description" content="{{description}}">
{{/if}}
<meta name="generator" content="Galley">
<style>
{{css}}
</style>
<script type="application/ld+json">{{person}}</script>
</head>
<body>
<div class="page{{#if aside}} two-columns{{/if}}{{#if photo}} with-photo{{/if}}">
<header>
{{#unless aside}}{{#if photo}}{{photo}}{{/if}}{{/unless}}
<div class="names">
<h1>{{name}}</h1>
{{#if headline}}
<p class="headline">{{headline}}</p>
{{/if}}
</div>
{{#unless contactInside}}{{#if contact}}{{> contact contact}}{{/if}}{{/unless}}
</header>
{{#each columns}}
<{{tag}}{{attributes}}>
{{#if photo}}{{photo}}{{/if}}
{{#if contact}}{{> contact contact}}{{/if}}
{{#if summary}}
<div class="summary">
{{#each summary}}{{> (lookup this "partial")}}{{/each}}
</div>
{{/if}}
{{#each sections}}{{> section}}{{/each}}
</{{tag}}>
{{/each}}
</div>
</body>
</html>
`;
