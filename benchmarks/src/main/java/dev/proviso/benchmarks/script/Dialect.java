package dev.proviso.benchmarks.script;

/** In what the scripts of JEXL and MVEL differ. */
enum Dialect {
    JEXL("var ", "for (var %s : %s) {", "break;"),
    /** It has no {@code break}. */
    MVEL("", "foreach (%s : %s) {", "");

    private final String declaration;
    private final String loop;
    private final String leave;

    Dialect(String declaration, String loop, String leave) {
        this.declaration = declaration;
        this.loop = loop;
        this.leave = leave;
    }

    String declare(String variable, String value) {
        return declaration + variable + " = " + value + ";\n";
    }

    String loop(String element, String list) {
        return loop.formatted(element, list);
    }

    String leave() {
        return leave;
    }
}
