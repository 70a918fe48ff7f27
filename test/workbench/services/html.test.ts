import { createBench, evaluate, failureOf } from '../host/bench';

const HTML = {
  page: '<!DOCTYPE html><html><head><title>t</title></head><body>plain <? not run ?></body></html>',
  list: '<ul><? for (const name of names) { ?><li title="<?= name ?>"><?= name ?></li><? } ?></ul><?!= raw() ?>',
  script: '<script>const name = "<?= name ?>";</script><p><?= name ?></p>',
};

/** The page a script builds. */
function check(body: string, expected: string): void {
  const code = 'function raw() { return "<b>bold</b>" }';
  const { workbench } = createBench(`${code} function f() { ${body} }`, { html: HTML });
  const outcome = workbench.callServer('f', []);
  expect(outcome).toMatchObject({ state: 'done', value: expected });
}

describe('a page', () => {
  it('comes from a file as it is', () => {
    check('return HtmlService.createHtmlOutputFromFile("page").getContent()', HTML.page);
  });

  it('is built from texts, untrusted ones escaped', () => {
    check(
      `return HtmlService.createHtmlOutput('<p>').append('<i>').appendUntrusted('<&"').getContent()`,
      '<p><i>&lt;&amp;&quot;',
    );
  });

  it('keeps its title and size', () => {
    const script = `const page = HtmlService.createHtmlOutput('x').setTitle('T').setWidth(300).setHeight(200)
        .setSandboxMode(HtmlService.SandboxMode.IFRAME).setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT);
      return [page.getTitle(), page.getWidth(), page.getHeight(), HtmlService.createHtmlOutput().getWidth()]`;
    expect(evaluate(script)).toEqual(['T', 300, 200, null]);
  });

  it('is missing when there is no such file', () => {
    const { workbench } = createBench('function f() { HtmlService.createHtmlOutputFromFile("none") }');
    expect(failureOf(workbench.runMenu('f'))).toBe('Exception: No HTML file named none was found.');
  });
});

describe('a template', () => {
  it('platform 2.4: runs code, escapes values and leaves raw ones alone', () => {
    check(
      `const template = HtmlService.createTemplateFromFile('list');
       template.names = ['A & B', '"C"'];
       return template.evaluate().getContent()`,
      '<ul><li title="A &amp; B">A &amp; B</li><li title="&quot;C&quot;">&quot;C&quot;</li></ul><b>bold</b>',
    );
  });

  it('platform 2.4: escapes by place: script text differently from markup', () => {
    check(
      `const template = HtmlService.createTemplateFromFile('script');
       template.name = '</script>"';
       return template.evaluate().getContent()`,
      '<script>const name = "\\u003c/script\\u003e\\u0022";</script><p>&lt;/script&gt;&quot;</p>',
    );
  });

  it('keeps what was assigned', () => {
    expect(
      evaluate('const t = HtmlService.createTemplate("x"); t.list = [1]; return [t.list, t.none]'),
    ).toEqual([[1], null]);
  });

  it('fails with the error of its code', () => {
    const { workbench } = createBench(
      'function f() { HtmlService.createTemplate("<?= missing ?>").evaluate() }',
    );
    expect(failureOf(workbench.runMenu('f'))).toBe('ReferenceError: missing is not defined');
  });
});

describe('showing a page', () => {
  const show = (call: string) => {
    const { workbench, surfaces } = createBench(
      `function f() { const ui = SpreadsheetApp.getUi(); const page = HtmlService.createHtmlOutput('<head></head>x').setTitle('T'); ${call} }`,
    );
    return { outcome: workbench.runMenu('f'), surfaces };
  };

  it('platform 2.2: gives a sidebar no width of its own', () => {
    const { surfaces } = show("ui.showSidebar(page.setWidth(500).addMetaTag('viewport', 'a\"b'))");
    expect(surfaces).toEqual([
      { kind: 'sidebar', title: 'T', html: '<head><meta name="viewport" content="a&quot;b"></head>x' },
    ]);
  });

  it('platform 2.2: gives dialogs the title and size asked for', () => {
    const { surfaces } = show(
      "ui.showModalDialog(page.setWidth(500), 'A'); ui.showModelessDialog(page.setHeight(9), 'B')",
    );
    expect(surfaces).toEqual([
      { kind: 'modal', title: 'A', html: '<head></head>x', width: 500 },
      { kind: 'modeless', title: 'B', html: '<head></head>x', width: 500, height: 9 },
    ]);
  });

  it('refuses what is no page', () => {
    expect(failureOf(show("ui.showSidebar('<p>')").outcome)).toBe(
      "Exception: The parameters (String) don't match the method signature for Ui.showSidebar.",
    );
  });
});
