package dev.proviso.shell.help;

import java.util.List;
import java.util.Optional;

/**
 * Something to read about that is no command.
 *
 * @param name as in {@code help NAME}
 * @param summary a few words
 * @param lines the text; a line that starts with two blanks is kept as it is
 */
record Topic(String name, String summary, List<String> lines) {

    static final List<Topic> ALL = List.of(
            new Topic(
                    "references",
                    "how to name a part of the policy",
                    List.of(
                            "A part is named by its citation, made of the labels that are printed, or by its id, which stays the"
                                    + " same when parts are renumbered. Case does not count.",
                            "  A               a section",
                            "  A.4             a clause",
                            "  B.2.a           a bullet without a label of its own: the first in B.2",
                            "  preamble.1      a paragraph before the first section",
                            "  F.lead-in       the paragraph that introduces section F",
                            "  no-sale-without-express-consent    the id of A.4",
                            "'toc' lists all of them. A revision may stand behind a part, and is that of the whole line: 'show"
                                    + " A.4@r2' and 'show A.4 @r2' are 'show A.4 --revision r2'.")),
            new Topic(
                    "verdicts",
                    "what a verdict means",
                    List.of(
                            "  violated        a duty is broken",
                            "  undecided       what is known does not tell; the facts that are missing are listed",
                            "  not followed    a recommendation, or a condition of a benefit; never a violation",
                            "  compliant       the duty is kept",
                            "  followed        the recommendation is kept, or the condition met",
                            "  not applicable  the clause has nothing to say about this app",
                            "  not evaluated   a power, a statement, or a duty of the publisher")),
            new Topic(
                    "queries",
                    "how a query is written",
                    List.of(
                            "A query says what is asked for, and then, each only if it is needed and in any order:",
                            "  clauses         or policies, revisions, sections, terms, references, facts, apps, findings, changes",
                            "  of APP          of one app: findings of crm-sync, facts of crm-sync",
                            "  as of DAY       of the revision in force on a day: clauses as of 2026-03-01",
                            "  from … to …     between two revisions: changes from r1 to r2",
                            "  in A, C         in some parts of the policy",
                            "  where …         those for which a condition holds",
                            "  by …            in groups; with count in front, how many there are in each",
                            "  select …        what to show, 'as NAME' with another name",
                            "  sort by …       in this order; desc for the greatest first",
                            "  limit N         no more than so many",
                            "  assuming …      as if facts were others: assuming data.uses[0].purpose = sale",
                            "A condition is an expression of the rule language over the fields of a row, which Tab offers. It may"
                                    + " also say:",
                            "  text mentions \"customer data\"    these words, in any form",
                            "  reads(data.uses)                 whose rules read this fact",
                            "  refers to A.4, uses term \"AUP\"   what the words refer to and the terms they use",
                            "  violated(A.4), complies(B.2), undecided(A.7), verdict(A.4)    of apps",
                            "  known(crm-sync), unknown(crm-sync)    of facts",
                            "Where what is known does not tell whether the condition holds, the row is left out and counted.",
                            "Examples:",
                            "  clauses where modality = prohibition and text mentions \"customer data\"",
                            "  apps where violated(A.7) and not complies(B.2) sort by name",
                            "  count findings by app, verdict",
                            "  changes from r1 to r2 where kind = amended and effect = stricter",
                            "The reference is docs/queries.md.")),
            new Topic(
                    "values",
                    "how values are written after set",
                    List.of(
                            "As in a facts file, by the type of the fact:",
                            "  boolean         true, false; or yes, no",
                            "  number          12, 1.5",
                            "  text            \"any words\", or without quotes if nothing in it looks like another value",
                            "  date            2026-11-01; or today",
                            "  duration        30 days, 72 hours, P30D",
                            "  enumeration     one of its names; Tab offers them",
                            "  list, set       [a, b], or [] for none",
                            "  record          {purpose: sale, origin: hubspot_account}; a field left out is unknown",
                            "  none            there is none (where the type ends in a question mark)",
                            "  unknown         forget it")),
            new Topic(
                    "exit-codes",
                    "what proviso returns to the program that called it",
                    List.of(
                            "  0    yes, found, nothing violated or undecided",
                            "  1    a violation; nothing found",
                            "  2    wrong usage, a query with mistakes",
                            "  3    nothing violated, something undecided; nothing found for certain",
                            "  4    an input file is invalid",
                            "  5    reading or writing failed, or a bug",
                            "  6    the policy is silent",
                            "  130  interrupted",
                            "Of several files or lines, the most serious counts: 130, 5, 4, 2, 1, 3, 6, 0 in this order.")),
            new Topic(
                    "formats",
                    "text, JSON, tables, SARIF",
                    List.of(
                            "--format text is for people; it fits the width of the terminal (COLUMNS, or 80 where it is not known)"
                                    + " and may change.",
                            "--format json gives one JSON document on one line; several files give one line each. jsonl is another"
                                    + " name for it. What is in it is described in docs/command-line.md and by JSON Schemas.",
                            "--format csv and markdown give tables (query); --format json all of the answer in one document, and"
                                    + " jsonl a document for each row.",
                            "--format markdown of diff, history and blame is for documents such as a change log; --format html of diff"
                                    + " and report is one page that needs nothing from elsewhere.",
                            "--format sarif gives one SARIF 2.1.0 log, for commands that look for mistakes in files and for report,"
                                    + " which also writes the XML of JUnit, as test does: --format junit.",
                            "--format markdown and text of answer are for pasting.",
                            "--diagnostics json or sarif does the same for what is wrong with the files that a command reads: it is"
                                    + " told on standard error, in one document when the command is done.",
                            "Results go to standard output, everything else to standard error.")),
            new Topic(
                    "colors",
                    "when there are colours",
                    List.of(
                            "--color always or never decides. Without it there are colours where the output is a terminal, NO_COLOR"
                                    + " is not set and TERM is not dumb. What a colour says, a word says too.")),
            new Topic(
                    "keys",
                    "keys in the interactive shell",
                    List.of(
                            "  Tab             complete, or list what fits",
                            "  Up, Down        earlier lines; Ctrl-R searches them",
                            "  Right, End      take over what is shown faintly: how the line went on that was typed before; Alt-F a word",
                            "  Ctrl-X Ctrl-E   edit the line in the editor that VISUAL or EDITOR names",
                            "  Esc Enter       go on on a further line",
                            "  Ctrl-C          drop the line; stop what runs",
                            "  Ctrl-D          leave",
                            "  Ctrl-Z          put the shell aside, where it was started from a shell with job control; fg brings it back",
                            "What is longer than the screen is shown one screen after the other: Space goes on, b back, / searches, q"
                                    + " leaves; 'set option pager off' prints it at once.",
                            "'settings editing-mode vi' has the keys of vi.")));

    Topic {
        lines = List.copyOf(lines);
    }

    static Optional<Topic> named(String name) {
        return ALL.stream().filter(topic -> topic.name().equals(name)).findFirst();
    }
}
