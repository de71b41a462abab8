package dev.proviso.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;

/** Finds what is wrong. */
final class Recovery {
    private final Form form;
    private final List<CommonToken> tokens;
    private final Mistakes mistakes;
    private final Limits limits;

    Recovery(Form form, List<CommonToken> tokens, Mistakes mistakes, Limits limits) {
        this.form = form;
        this.tokens = new ArrayList<>(tokens);
        this.mistakes = mistakes;
        this.limits = limits;
    }

    Optional<ParserRuleContext> run() {
        Optional<Failure> failure = Recognition.failure(form, tokens);
        if (failure.isEmpty()) {
            return Recognition.quick(form, tokens);
        }
        CommonToken at = tokens.get(failure.get().index());
        mistakes.add(
                DiagnosticKind.UNEXPECTED,
                Lexemes.span(at),
                "'" + at.getText() + "' cannot stand here; expected "
                        + failure.get().expected().toString(dev.proviso.dsl.grammar.ProvisoLexer.VOCABULARY));
        return Optional.empty();
    }
}
