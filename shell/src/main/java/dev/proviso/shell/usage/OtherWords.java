package dev.proviso.shell.usage;

import java.util.Locale;
import java.util.Optional;

/** What a command is called that other programs, or people, know by another name. */
final class OtherWords {

    private OtherWords() {}

    /** Which command does what this word asks for; empty if none is known to. */
    static Optional<String> hint(String word) {
        if (word.matches("_|_?[1-9][0-9]{0,3}")) {
            return Optional.of(
                    "numbers stand for what was listed last: 'search', 'toc', 'related' and queries list parts");
        }
        if (word.startsWith("!") || word.equals("\\!")) {
            return Optional.of(
                    "'rerun N' or '!N' runs a line of the history again; 'history' lists the lines, and Ctrl-R searches them."
                            + " Programs of the system are not run from here");
        }
        return switch (word.replaceFirst("^[.:]", "").toLowerCase(Locale.ROOT)) {
            case "open", "load", "app", "file" -> Optional.of("'use FACTS' opens an app, 'show REF' a clause");
            case "ls", "dir", "list", "contents", "index", "sections", "tree", "\\l", "\\d", "\\dt", "tables" ->
                Optional.of("'toc' lists the clauses, 'use' the open apps, 'help' the commands");
            case "find", "grep", "lookup", "look", "rg" -> Optional.of("'search WORDS' finds clauses");
            case "cat",
                    "less",
                    "more",
                    "view",
                    "read",
                    "print",
                    "get",
                    "quote",
                    "clause",
                    "cite",
                    "desc",
                    "describe",
                    "info" -> Optional.of("'show REF' has the words of a clause");
            case "reset", "restart" -> Optional.of("'undo' takes back the last change, 'close' puts an app away");
            case "bye", "leave", "logout", "wq", "q!", "stop", "end" -> Optional.of("'quit' leaves");
            case "cd", "pwd" -> Optional.of("'toc A' lists the parts of a section, 'show A' has its words");
            case "back", "revert" -> Optional.of("'undo' takes back the last change");
            case "reply", "respond", "letter", "mail", "email", "write" ->
                Optional.of("'answer' writes a reply, ready to paste");
            case "clip", "yank" -> Optional.of("'copy REF' puts a clause on the clipboard, 'answer --copy' a reply");
            case "fix", "mend", "comply", "remedy", "repair" ->
                Optional.of("'to comply' tells what would mend what is violated");
            case "redline", "changelog" -> Optional.of("'diff' shows what changed between revisions");
            case "evaluate", "validate", "verdict", "verdicts", "violations", "violated", "audit" ->
                Optional.of("'check' tells the verdicts, 'check REF' that of a clause");
            case "reason", "reasons" -> Optional.of("'why REF' tells why a clause has its verdict");
            case "delete", "remove", "forget", "rm" ->
                Optional.of("'unset FACT' forgets a fact, 'close' puts an app away");
            case "definition", "definitions", "term", "glossary", "meaning" ->
                Optional.of("'terms' lists what is defined");
            case "question", "questions" ->
                Optional.of("'ask' asks one question after the other, 'missing' lists them");
            case "versions", "rev", "at" -> Optional.of("'revisions' lists them, 'revision r2' looks at one");
            case "assume", "suppose", "if" -> Optional.of("'what if FACT = VALUE' tells which verdicts would change");
            case "refs", "references", "reference", "backlinks", "links" ->
                Optional.of("'related REF' lists what a clause refers to, what refers to it, and what is like it");
            case "add", "put" ->
                Optional.of("'set FACT = VALUE' states a fact; of a list, 'set FACT[0] = VALUE' the first element");
            case "tour", "tutorial", "guide", "intro" ->
                Optional.of("'help' lists the commands and topics, 'help COMMAND' has examples");
            case "doctor", "health" ->
                Optional.of("'lint' looks the policy over, 'verify' whether its files are as they were sealed");
            case "coverage" -> Optional.of("'test --coverage' tells what the cases show of each condition");
            case "\\x", "expanded" ->
                Optional.of("'mode' chooses the format of results; 'facts FACT' and 'show REF' have all of one thing");
            case "\\s" -> Optional.of("'history' lists the lines that were typed");
            case "yes", "no" -> Optional.of("'ask' asks what is answered so, 'set FACT = yes' states it at once");
            default -> Optional.empty();
        };
    }
}
