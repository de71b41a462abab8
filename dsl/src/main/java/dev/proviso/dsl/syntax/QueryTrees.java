package dev.proviso.dsl.syntax;

import dev.proviso.dsl.grammar.ProvisoParser.AddressContext;
import dev.proviso.dsl.grammar.ProvisoParser.AsOfContext;
import dev.proviso.dsl.grammar.ProvisoParser.AssumingContext;
import dev.proviso.dsl.grammar.ProvisoParser.AssumptionContext;
import dev.proviso.dsl.grammar.ProvisoParser.AssumptionsContext;
import dev.proviso.dsl.grammar.ProvisoParser.ColumnContext;
import dev.proviso.dsl.grammar.ProvisoParser.FieldContext;
import dev.proviso.dsl.grammar.ProvisoParser.FromToContext;
import dev.proviso.dsl.grammar.ProvisoParser.GroupByContext;
import dev.proviso.dsl.grammar.ProvisoParser.LimitContext;
import dev.proviso.dsl.grammar.ProvisoParser.OfAppContext;
import dev.proviso.dsl.grammar.ProvisoParser.QueryContext;
import dev.proviso.dsl.grammar.ProvisoParser.ReferenceContext;
import dev.proviso.dsl.grammar.ProvisoParser.RevisionContext;
import dev.proviso.dsl.grammar.ProvisoParser.SelectContext;
import dev.proviso.dsl.grammar.ProvisoParser.SortByContext;
import dev.proviso.dsl.grammar.ProvisoParser.SortKeyContext;
import dev.proviso.dsl.grammar.ProvisoParser.WhereContext;
import dev.proviso.dsl.grammar.ProvisoParser.WithinContext;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Turns what the grammar recognised as a query or as assumptions into trees. */
final class QueryTrees {

    private final Mistakes mistakes;
    private final TreeBuilder trees;

    QueryTrees(Mistakes mistakes) {
        this.mistakes = mistakes;
        this.trees = new TreeBuilder(mistakes);
    }

    QuerySyntax query(QueryContext query) {
        refuseRepetition(query);
        return new QuerySyntax(
                TreeBuilder.span(query),
                Optional.ofNullable(query.COUNT()).map(count -> Lexemes.span(count.getSymbol())),
                named(query.NAME().getSymbol()),
                part(query, OfAppContext.class).map(of -> named(of.reference())),
                part(query, AsOfContext.class).map(this::day),
                part(query, FromToContext.class)
                        .map(range -> new QuerySyntax.Range(
                                TreeBuilder.span(range), named(range.revision(0)), named(range.revision(1)))),
                part(query, WithinContext.class)
                        .map(in -> in.reference().stream().map(this::named).toList())
                        .orElse(List.of()),
                part(query, WhereContext.class).map(where -> trees.expression(where.expression())),
                part(query, GroupByContext.class)
                        .map(by -> by.column().stream().map(this::column).toList())
                        .orElse(List.of()),
                part(query, SelectContext.class)
                        .map(select ->
                                select.column().stream().map(this::column).toList())
                        .orElse(List.of()),
                part(query, SortByContext.class)
                        .map(sort -> sort.sortKey().stream().map(this::sortKey).toList())
                        .orElse(List.of()),
                part(query, LimitContext.class).map(this::limit),
                part(query, AssumingContext.class)
                        .map(assuming -> assumptions(assuming.assumptions()))
                        .orElse(List.of()));
    }

    private void refuseRepetition(QueryContext query) {
        Set<Class<?>> seen = new HashSet<>();
        parts(query).filter(part -> !seen.add(part.getClass())).forEach(part -> {
            String words = part instanceof SortByContext ? "sort by" : part.start.getText();
            mistakes.add(
                    DiagnosticKind.MISPLACED,
                    Lexemes.span(part.start),
                    "'" + words + "' stands once in a query",
                    "join conditions with 'and', and columns, keys and assumptions with commas");
        });
    }

    private static Stream<ParserRuleContext> parts(QueryContext query) {
        return Stream.concat(query.queryHead().stream(), query.queryPart().stream());
    }

    /** The first part of a kind; that there is but one is checked. */
    private static <P extends ParserRuleContext> Optional<P> part(QueryContext query, Class<P> kind) {
        return parts(query).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private QuerySyntax.Column column(ColumnContext column) {
        return new QuerySyntax.Column(
                TreeBuilder.span(column),
                trees.expression(column.expression()),
                Optional.ofNullable(column.name()).map(name -> new Named(TreeBuilder.span(name), name.getText())));
    }

    private QuerySyntax.SortKey sortKey(SortKeyContext key) {
        return new QuerySyntax.SortKey(
                TreeBuilder.span(key), trees.expression(key.expression()), key.DESCENDING() != null);
    }

    private QuerySyntax.Limit limit(LimitContext limit) {
        Token number = limit.INTEGER().getSymbol();
        BigInteger rows = new BigInteger(number.getText());
        if (rows.bitLength() > 31) {
            mistakes.add(
                    DiagnosticKind.NUMBER_TOO_LARGE,
                    Lexemes.span(number),
                    "no query has so many rows",
                    "leave 'limit' out to get all rows");
            return new QuerySyntax.Limit(Lexemes.span(number), 0);
        }
        return new QuerySyntax.Limit(Lexemes.span(number), rows.longValueExact());
    }

    List<AssumptionSyntax> assumptions(AssumptionsContext assumptions) {
        return assumptions.assumption().stream().map(this::assumption).toList();
    }

    private AssumptionSyntax assumption(AssumptionContext assumption) {
        AddressContext address = assumption.address();
        List<AssumptionSyntax.Step> path = new ArrayList<>();
        for (ParseTree child : address.children) {
            if (child instanceof FieldContext field) {
                path.add(new AssumptionSyntax.Part(TreeBuilder.span(field), field.getText()));
            } else if (child instanceof TerminalNode leaf && address.INTEGER().contains(leaf)) {
                path.add(element(leaf.getSymbol()));
            }
        }
        return new AssumptionSyntax(
                TreeBuilder.span(assumption),
                new Named(TreeBuilder.span(address.name()), address.name().getText()),
                path,
                trees.expression(assumption.expression()));
    }

    private AssumptionSyntax.Element element(Token number) {
        BigInteger index = new BigInteger(number.getText());
        if (index.bitLength() > 31) {
            mistakes.add(
                    DiagnosticKind.NUMBER_TOO_LARGE,
                    Lexemes.span(number),
                    "no list has so many elements",
                    "elements count from 0");
            return new AssumptionSyntax.Element(Lexemes.span(number), 0);
        }
        return new AssumptionSyntax.Element(Lexemes.span(number), index.intValueExact());
    }

    private QuerySyntax.Day day(AsOfContext asOf) {
        return new QuerySyntax.Day(
                TreeBuilder.span(asOf), new Literals(mistakes).day(asOf.DATE().getSymbol()));
    }

    private Named named(RevisionContext revision) {
        return revision.DATE() == null
                ? named(revision.reference())
                : named(revision.DATE().getSymbol());
    }

    private Named named(ReferenceContext reference) {
        ClauseReference named = trees.reference(reference);
        return new Named(named.span(), named.text());
    }

    private static Named named(Token token) {
        return new Named(Lexemes.span(token), token.getText());
    }
}
