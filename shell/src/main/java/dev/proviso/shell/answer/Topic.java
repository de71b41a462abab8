package dev.proviso.shell.answer;

import dev.proviso.model.document.Node;
import dev.proviso.search.Answers;
import dev.proviso.search.Basis;
import dev.proviso.search.Hit;
import dev.proviso.shell.command.Context;
import dev.proviso.shell.command.Invocation;
import dev.proviso.shell.search.Asking;
import dev.proviso.shell.session.Asked;
import dev.proviso.shell.session.Selected;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a reply is about.
 *
 * @param question to quote; empty if the developer asked none that is known
 * @param clauses in the order in which to tell of them; empty if they are yet to be chosen, or if there are none
 * @param isFound whether the clauses are those that answer a question, if any do
 * @param isSilent whether the policy seems to say nothing about the question
 * @param gap what the question is about, where the policy is known to say nothing of it
 */
record Topic(Optional<String> question, List<Node> clauses, boolean isFound, boolean isSilent, Optional<String> gap) {

    private static final int DEFAULT_LIMIT = 3;
    private static final int MOST = 999;

    Topic {
        clauses = List.copyOf(clauses);
    }

    /** @param named the parts that the command names */
    static Topic of(Context context, Selected selected, List<Node> named) {
        Invocation invocation = context.invocation();
        Optional<String> given = text(invocation.value(AnswerCommand.QUESTION));
        if (!named.isEmpty()) {
            List<Node> clauses = AnswerCommand.clauses(named);
            Optional<String> about = given.or(() -> context.session()
                    .asked(selected)
                    .filter(asked ->
                            clauses.stream().anyMatch(node -> asked.found().contains(node.id())))
                    .flatMap(asked -> quotable(asked, selected)));
            return new Topic(about, few(clauses, invocation), false, false, Optional.empty());
        }
        if (invocation.has(AnswerCommand.FINDINGS)) {
            return new Topic(given, List.of(), false, false, Optional.empty());
        }
        Optional<Asked> asked =
                given.isPresent() ? Optional.empty() : context.session().asked(selected);
        Optional<String> words = given.or(() -> text(asked.map(Asked::words)));
        if (words.isEmpty()) {
            return new Topic(Optional.empty(), List.of(), false, false, Optional.empty());
        }
        int limit = invocation.number(AnswerCommand.LIMIT, DEFAULT_LIMIT, MOST);
        Answers answers = Asking.ask(context, selected, words.get(), limit, Basis.BOTH);
        List<Node> hits = answers.hits().stream().map(Hit::node).toList();
        return new Topic(
                given.or(() -> asked.flatMap(known -> quotable(known, selected))),
                AnswerCommand.clauses(hits),
                true,
                answers.silent(),
                answers.gap());
    }

    private static Optional<String> text(Optional<String> words) {
        return words.map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The first of several clauses, if the command line asks for so many. */
    static List<Node> few(List<Node> clauses, Invocation invocation) {
        return clauses.subList(
                0, Math.min(clauses.size(), invocation.number(AnswerCommand.LIMIT, clauses.size(), MOST)));
    }

    /**
     * The words of a question that a developer may have asked. Words to search for are the searcher's own, and so is a question that
     * speaks of a clause by its label.
     */
    private static Optional<String> quotable(Asked asked, Selected selected) {
        return text(Optional.of(asked.words())).filter(text -> text.endsWith("?") && !namesPart(text, selected));
    }

    private static boolean namesPart(String question, Selected selected) {
        return Arrays.stream(question.split("[\\s?!,;:()\"“”]+"))
                .filter(word -> word.indexOf('.') > 0)
                .anyMatch(word -> selected.outline().find(word).isPresent());
    }
}
