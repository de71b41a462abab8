package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** Runs the generated parser over tokens. */
final class Recognition {

    private Recognition() {}

    /** The parse tree, if the tokens have the form; says nothing about why not. */
    static Optional<ParserRuleContext> quick(Form form, List<CommonToken> tokens) {
        return parse(form, tokens, PredictionMode.SLL);
    }

    private static Optional<ParserRuleContext> parse(Form form, List<CommonToken> tokens, PredictionMode mode) {
        ProvisoParser parser = parser(tokens);
        parser.setErrorHandler(new BailErrorStrategy());
        parser.getInterpreter().setPredictionMode(mode);
        try {
            return Optional.of(start(form, parser));
        } catch (ParseCancellationException e) {
            return Optional.empty();
        }
    }

    /** The parse tree of tokens that are known to have the form. */
    static Optional<ParserRuleContext> complete(Form form, List<CommonToken> tokens) {
        return parse(form, tokens, PredictionMode.LL);
    }

    /** Where and why the tokens do not have the form; empty if they do. */
    static Optional<Failure> failure(Form form, List<CommonToken> tokens) {
        ProvisoParser parser = parser(tokens);
        parser.setBuildParseTree(false);
        parser.setErrorHandler(new FailAtFirstToken());
        try {
            start(form, parser);
            return Optional.empty();
        } catch (Failure.Signal signal) {
            return Optional.of(signal.failure());
        }
    }

    private static ProvisoParser parser(List<CommonToken> tokens) {
        ProvisoParser parser = new ProvisoParser(new CommonTokenStream(new ListTokenSource(tokens)));
        parser.removeErrorListeners();
        return parser;
    }

    private static ParserRuleContext start(Form form, ProvisoParser parser) {
        return switch (form) {
            case PROGRAM -> parser.program();
            case RULE -> parser.loneRule();
            case EXPRESSION -> parser.loneExpression();
            case QUERY -> parser.loneQuery();
            case ASSUMPTIONS -> parser.loneAssumptions();
        };
    }
}
