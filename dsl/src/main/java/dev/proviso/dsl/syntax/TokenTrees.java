package dev.proviso.dsl.syntax;

import static java.util.Map.entry;

import dev.proviso.dsl.grammar.ProvisoLexer;
import dev.proviso.dsl.grammar.ProvisoParser;
import dev.proviso.dsl.syntax.TokenTree.Comment;
import dev.proviso.dsl.syntax.TokenTree.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Makes the {@link TokenTree} of a text from what the grammar recognised. */
final class TokenTrees {

    private static final Map<Class<? extends ParserRuleContext>, Shape> SHAPES = Map.ofEntries(
            entry(ProvisoParser.DefinitionContext.class, Shape.DEFINITION),
            entry(ProvisoParser.ParameterContext.class, Shape.PARAMETER),
            entry(ProvisoParser.TypeContext.class, Shape.TYPE),
            entry(ProvisoParser.ClauseContext.class, Shape.CLAUSE),
            entry(ProvisoParser.ReferenceContext.class, Shape.REFERENCE),
            entry(ProvisoParser.RuleBodyContext.class, Shape.RULE),
            entry(ProvisoParser.ApplicabilityContext.class, Shape.APPLICABILITY),
            entry(ProvisoParser.RequirementContext.class, Shape.REQUIREMENT),
            entry(ProvisoParser.UnlessContext.class, Shape.UNLESS),
            entry(ProvisoParser.AccessContext.class, Shape.ACCESS),
            entry(ProvisoParser.NegativeContext.class, Shape.NEGATIVE),
            entry(ProvisoParser.ProductContext.class, Shape.PRODUCT),
            entry(ProvisoParser.SumContext.class, Shape.SUM),
            entry(ProvisoParser.ComparisonContext.class, Shape.COMPARISON),
            entry(ProvisoParser.ComparatorContext.class, Shape.COMPARATOR),
            entry(ProvisoParser.StateTestContext.class, Shape.STATE_TEST),
            entry(ProvisoParser.NegationContext.class, Shape.NEGATION),
            entry(ProvisoParser.ConjunctionContext.class, Shape.CONJUNCTION),
            entry(ProvisoParser.DisjunctionContext.class, Shape.DISJUNCTION),
            entry(ProvisoParser.ImplicationContext.class, Shape.IMPLICATION),
            entry(ProvisoParser.QuantifiedContext.class, Shape.QUANTIFIED),
            entry(ProvisoParser.LiteralContext.class, Shape.MEASURE),
            entry(ProvisoParser.NameOrCallContext.class, Shape.CALL),
            entry(ProvisoParser.CountContext.class, Shape.COUNT),
            entry(ProvisoParser.OutcomeOfContext.class, Shape.OUTCOME),
            entry(ProvisoParser.SetContext.class, Shape.SET),
            entry(ProvisoParser.BracketsContext.class, Shape.BRACKETS),
            entry(ProvisoParser.QueryContext.class, Shape.QUERY),
            entry(ProvisoParser.OfAppContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.FromToContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.AsOfContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.WithinContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.WhereContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.GroupByContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.SelectContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.SortByContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.LimitContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.AssumingContext.class, Shape.QUERY_PART),
            entry(ProvisoParser.ColumnContext.class, Shape.COLUMN),
            entry(ProvisoParser.SortKeyContext.class, Shape.COLUMN),
            entry(ProvisoParser.RowQuestionContext.class, Shape.ROW_QUESTION),
            entry(ProvisoParser.AssumptionsContext.class, Shape.ASSUMPTIONS),
            entry(ProvisoParser.AssumptionContext.class, Shape.ASSUMPTION),
            entry(ProvisoParser.AddressContext.class, Shape.ADDRESS));

    /** What stands around a token. */
    private record Surroundings(List<Comment> before, boolean opensGap) {}

    private final Map<Integer, Surroundings> before = new HashMap<>();
    private final Map<Integer, String> behind = new HashMap<>();

    private TokenTrees(String text) {
        List<Comment> pending = new ArrayList<>();
        Optional<CommonToken> last = Optional.empty();
        boolean started = false;
        int lineEnds = 0;
        List<CommonToken> tokens = Lexemes.all(text);
        tokens.add(Lexemes.missing(Token.EOF, "", text.length()));
        for (CommonToken token : tokens) {
            if (token.getType() == ProvisoLexer.WHITE_SPACE) {
                lineEnds = lineEnds(token.getText());
                continue;
            }
            boolean gap = started && lineEnds > 1;
            if (token.getType() != ProvisoLexer.COMMENT) {
                before.put(token.getStartIndex(), new Surroundings(List.copyOf(pending), gap));
                pending.clear();
                last = Optional.of(token);
            } else if (last.isPresent() && pending.isEmpty() && lineEnds == 0) {
                behind.put(last.get().getStartIndex(), token.getText().stripTrailing());
            } else {
                pending.add(new Comment(token.getText().stripTrailing(), gap));
            }
            started = true;
            lineEnds = 0;
        }
    }

    /** The tree of a whole text. */
    static TokenTree of(String text, ParserRuleContext document) {
        return new TokenTrees(text).branch(Shape.DOCUMENT, document);
    }

    private TokenTree branch(Shape shape, ParserRuleContext context) {
        List<TokenTree> parts = new ArrayList<>();
        for (ParseTree child : context.children) {
            parts.add(tree(child));
        }
        return new TokenTree.Branch(shape, parts);
    }

    private TokenTree tree(ParseTree tree) {
        if (tree instanceof TerminalNode leaf) {
            return token(leaf.getSymbol());
        }
        ParserRuleContext context = (ParserRuleContext) tree;
        Shape shape = SHAPES.get(context.getClass());
        boolean alone = context.getChildCount() == 1 && shape != Shape.RULE;
        if (alone) {
            return tree(context.getChild(0));
        }
        if (shape == null) {
            throw new IllegalStateException("a form of the grammar without a shape: " + context.getClass());
        }
        return branch(shape, context);
    }

    private TokenTree token(Token token) {
        int start = token.getStartIndex();
        Surroundings around = before.getOrDefault(start, new Surroundings(List.of(), false));
        return new TokenTree.Token(
                token.getType() == Token.EOF ? "" : token.getText(),
                around.before(),
                Optional.ofNullable(behind.get(start)),
                around.opensGap());
    }

    private static int lineEnds(String whiteSpace) {
        int count = 0;
        for (int i = 0; i < whiteSpace.length(); i++) {
            char c = whiteSpace.charAt(i);
            boolean pair = c == '\r' && i + 1 < whiteSpace.length() && whiteSpace.charAt(i + 1) == '\n';
            count += (c == '\n' || c == '\r') && !pair ? 1 : 0;
        }
        return count;
    }
}
