package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser.LoneAssumptionsContext;
import dev.proviso.dsl.grammar.ProvisoParser.LoneExpressionContext;
import dev.proviso.dsl.grammar.ProvisoParser.LoneQueryContext;
import dev.proviso.dsl.grammar.ProvisoParser.LoneRuleContext;
import dev.proviso.dsl.grammar.ProvisoParser.ProgramContext;
import dev.proviso.model.diagnostic.Checked;
import dev.proviso.model.diagnostic.Location;
import dev.proviso.model.document.Origin;
import dev.proviso.model.document.RuleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/**
 * Reads texts of the rule language. Any text gives either a tree or diagnostics, never an exception; one mistake gives one
 * diagnostic, and what follows it is read all the same.
 *
 * <pre>{@code
 * Checked<Expression> parsed = new Parser().parseExpression(new RuleText("age >= 18", Origin.of("example")));
 * }</pre>
 *
 * <p>Parsers have no state and can be shared.
 */
public final class Parser {

    private final Limits limits;

    /** Within the {@linkplain Limits#STANDARD standard limits}. */
    public Parser() {
        this(Limits.STANDARD);
    }

    /** Within limits of one's own. Every stage descends into trees by recursion, so that a great depth needs a great stack. */
    public Parser(Limits limits) {
        this.limits = limits;
    }

    /** Definitions, parameters and clauses with their rules; a text without any is an empty program. */
    public Checked<Program> parseProgram(RuleText text) {
        return read(
                        Form.PROGRAM,
                        text,
                        (mistakes, context) -> new TreeBuilder(mistakes).program((ProgramContext) context))
                .checked();
    }

    /** The rule of one norm: {@code applies when …}, {@code require …}, {@code forbid …}. */
    public Checked<Rule> parseRule(RuleText text) {
        return readRule(text).checked();
    }

    /** The same, and what was meant where its form is wrong. */
    public Reading<Rule> readRule(RuleText text) {
        return read(Form.RULE, text, (mistakes, context) -> new TreeBuilder(mistakes).rule((LoneRuleContext) context));
    }

    /** One expression. */
    public Checked<Expression> parseExpression(RuleText text) {
        return readExpression(text).checked();
    }

    /** The same, and what was meant where its form is wrong. */
    public Reading<Expression> readExpression(RuleText text) {
        return read(
                Form.EXPRESSION,
                text,
                (mistakes, context) -> new TreeBuilder(mistakes).expression((LoneExpressionContext) context));
    }

    /** One query. */
    public Checked<QuerySyntax> parseQuery(RuleText text) {
        return readQuery(text).checked();
    }

    /** The same, and what was meant where its form is wrong. */
    public Reading<QuerySyntax> readQuery(RuleText text) {
        return read(
                Form.QUERY,
                text,
                (mistakes, context) -> new QueryTrees(mistakes).query(((LoneQueryContext) context).query()));
    }

    /** What is to be laid over the facts, as behind {@code assuming}. */
    public Checked<List<AssumptionSyntax>> parseAssumptions(RuleText text) {
        return readAssumptions(text).checked();
    }

    /** The same, and what was meant where its form is wrong. */
    public Reading<List<AssumptionSyntax>> readAssumptions(RuleText text) {
        return read(
                Form.ASSUMPTIONS,
                text,
                (mistakes, context) ->
                        new QueryTrees(mistakes).assumptions(((LoneAssumptionsContext) context).assumptions()));
    }

    /** A text with all its tokens and comments, for tools that lay it out; it has the same mistakes as the text read for its meaning. */
    public Checked<TokenTree> parseTokens(Form form, RuleText text) {
        return read(form, text, (mistakes, context) -> {
                    new TreeBuilder(mistakes).check(form, context);
                    return TokenTrees.of(text.text(), context);
                })
                .checked();
    }

    /** Whether a text has a form already, could get it with more text behind it, or has mistakes. */
    public Completeness completeness(Form form, String text) {
        if (text.length() > limits.length()) {
            return Completeness.WRONG;
        }
        Mistakes mistakes = new Mistakes(new RuleSource(new RuleText(text, Origin.of(""))), limits.errors());
        List<CommonToken> tokens = Slips.mend(form, Lexemes.visible(text), mistakes);
        if (!mistakes.isEmpty() || Nesting.beyond(limits.depth(), tokens).isPresent()) {
            return Completeness.WRONG;
        }
        return Recognition.failure(form, tokens)
                .map(failure -> failure.index() == tokens.size() - 1 ? Completeness.INCOMPLETE : Completeness.WRONG)
                .orElse(Completeness.COMPLETE);
    }

    /** The tokens of a text; where a quotation mark is missing, that is reported, and they are those that it would have with it. */
    private static List<CommonToken> quoted(Form form, String text, Mistakes mistakes) {
        List<CommonToken> written = Lexemes.visible(text);
        Optional<List<CommonToken>> mended = MissingQuote.put(form, text, written);
        mended.ifPresent(any -> written.stream()
                .filter(token -> token.getType() == ProvisoLexer.UNCLOSED_TEXT)
                .findFirst()
                .ifPresent(token -> Slips.reportUnclosed(token, mistakes)));
        return mended.orElse(written);
    }

    /** Where the file's lines are joined, as behind {@code >} in YAML, a comment takes in what was meant to stand behind it. */
    private static void reportFoldedComment(RuleText text, Mistakes mistakes) {
        if (text.origin().isVerbatim()) {
            return;
        }
        for (CommonToken token : Lexemes.all(text.text())) {
            Location place = mistakes.source().locate(Lexemes.span(token));
            if (token.getType() == ProvisoLexer.COMMENT && place.line() != place.endLine()) {
                mistakes.add(
                        DiagnosticKind.MISPLACED,
                        new TextSpan(token.getStartIndex(), token.getStartIndex() + 2),
                        "the lines below this comment are joined to it, and become a part of it",
                        "write the text behind '|', which keeps its lines, or put the comment behind its last line");
            }
        }
    }

    private <T> Reading<T> read(Form form, RuleText text, BiFunction<Mistakes, ParserRuleContext, T> build) {
        Mistakes mistakes = new Mistakes(new RuleSource(text), limits.errors());
        if (text.text().length() > limits.length()) {
            mistakes.add(
                    DiagnosticKind.TEXT_TOO_LONG,
                    new TextSpan(0, 0),
                    "the text has " + text.text().length() + " characters; the limit is " + limits.length(),
                    "split it: shared parts can be definitions of their own");
            return Reading.failed(mistakes.inOrder());
        }
        reportFoldedComment(text, mistakes);
        List<CommonToken> written = quoted(form, text.text(), mistakes);
        List<CommonToken> tokens = Slips.mend(form, written, mistakes);
        if (mistakes.isOverfull()) {
            return Reading.failed(mistakes.inOrder());
        }
        Optional<Token> tooDeep = Nesting.beyond(limits.depth(), tokens);
        if (tooDeep.isPresent()) {
            mistakes.add(
                    DiagnosticKind.NESTED_TOO_DEEPLY,
                    Lexemes.span(tooDeep.get()),
                    "here more than " + limits.depth() + " operators and brackets lie around one value",
                    "give parts of it names with 'define'");
            return Reading.failed(mistakes.inOrder());
        }
        Optional<ParserRuleContext> tree = Recognition.quick(form, tokens);
        if (tree.isEmpty()) {
            tree = new Recovery(form, tokens, mistakes, limits, Slips.unclosedTexts(written)).run();
        }
        if (tree.isEmpty()) {
            return Reading.failed(mistakes.inOrder());
        }
        List<TextSpan> guesses =
                mistakes.isEmpty() ? List.of() : Guesses.in(form, Lexemes.visible(text.text()), tree.get());
        mistakes.settle(guesses);
        T built = build.apply(mistakes, tree.get());
        List<TextSpan> wrong = new ArrayList<>(mistakes.spans());
        wrong.addAll(guesses);
        return new Reading<>(Optional.of(built), mistakes.inOrder(), wrong);
    }
}
