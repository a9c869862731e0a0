// Gives the editor beside it a source of completions that asks the service; the editor's own popup and keys do the rest.
import * as CM from "nicegui-codemirror";

const PATIENCE_MS = 3000;

export default {
  template: "<span hidden></span>",
  props: { editor: Number, followsSystem: Boolean },
  emits: ["ask"],
  data: () => ({ number: 0, waiting: new Map() }),
  async mounted() {
    const host = await this.host();
    if (!host) return;
    const view = await host.editorPromise;
    if (this.followsSystem && document.body.classList.contains("body--dark")) host.setTheme("githubDark");
    const source = (context) => this.complete(context);
    view.dispatch({ effects: CM.StateEffect.appendConfig.of(CM.EditorState.languageData.of(() => [{ autocomplete: source }])) });
  },
  methods: {
    // The editor is loaded apart from us, so it may be there later.
    async host() {
      for (const since = Date.now(); Date.now() - since < PATIENCE_MS; ) {
        const host = getElement(this.editor);
        if (host?.editorPromise) return host;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      return null;
    },
    complete(context) {
      const line = context.state.doc.lineAt(context.pos);
      const before = line.text.slice(0, context.pos - line.from);
      const number = ++this.number;
      return new Promise((resolve) => {
        this.waiting.set(number, (size, offers) => resolve(this.result(context, before, size, offers)));
        setTimeout(() => this.answer(number, 0, []), PATIENCE_MS);
        this.$emit("ask", [number, line.number, [...before].length]);
      });
    },
    answer(number, size, offers) {
      this.waiting.get(number)?.(size, offers);
      this.waiting.delete(number);
    },
    result(context, before, size, offers) {
      if (!offers.length || (!context.explicit && size === 0 && /(^|[\w.])$/.test(before))) return null;
      return {
        from: context.pos - size,
        validFor: /^[\w.*-]*$/,
        options: offers.map(({ what, word, about }, place) => ({
          label: word,
          detail: about,
          type: what === "key" ? "property" : "constant",
          boost: -place / 10,
          apply: what === "key" ? `${word}: ` : word,
        })),
      };
    },
  },
};
