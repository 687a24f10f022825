package io.siliu.play;

/** What is asked of a page in its own language. */
final class Scripts {

    private Scripts() {}

    /** Loads what waits to be scrolled to, and names the pictures that do not come. */
    static final String PICTURES_WITHOUT_CONTENT = """
            async () => {
              const broken = [];
              for (const picture of document.images) {
                picture.loading = 'eager';
                await picture.decode().catch(() => broken.push(picture.src));
              }
              return broken;
            }
            """;

    /** If the page can be scrolled sideways: the outermost elements that make it so. */
    static final String BEYOND_THE_EDGE = """
            () => {
              const edge = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= edge) return [];
              const beyond = element => element.getBoundingClientRect().right > edge + 0.5;
              return [...document.body.querySelectorAll('*')]
                .filter(element => beyond(element) && !beyond(element.parentElement))
                .slice(0, 5)
                .map(element => element.outerHTML.slice(0, 160));
            }
            """;

    /**
     * Chinese text of an English page that is neither declared to be Chinese by a lang attribute, as what is quoted
     * from papers is, nor an invented name, all of which start with 示例, nor the Chinese name of a paper in brackets.
     */
    static final String CHINESE_UNDECLARED = """
            () => {
              const han = /\\p{Script=Han}/u;
              const names = /示例[\\p{Script=Han}\\p{L}\\d·（）()*＊]*|示\\*+|\\([\\p{Script=Han},]+\\)/gu;
              const foreign = text => han.test(text.replace(names, ''));
              const declared = element => element.closest('[lang]').lang.startsWith('zh');
              const found = new Set();
              const note = (text, element) => {
                if (foreign(text) && !declared(element)) found.add(text.trim().replace(/\\s+/g, ' ').slice(0, 120));
              };
              note(document.title, document.documentElement);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const parent = texts.currentNode.parentElement;
                if (!parent.closest('script, style')) note(texts.currentNode.data, parent);
              }
              for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
                for (const element of document.querySelectorAll('[' + name + ']'))
                  note(element.getAttribute(name), element);
              return [...found];
            }
            """;
}
