package dev.proviso.model.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Edits a document at random, each part once at most, and keeps what a careful reader would list. */
final class Edits {

    private final Random random;
    private final RandomParts words;
    private final List<Part> document;
    private final Set<Integer> touched = new HashSet<>();
    private final Set<String> expected = new TreeSet<>();

    Edits(Random random, RandomParts words, List<Part> document) {
        this.random = random;
        this.words = words;
        this.document = document;
    }

    /** What was done, such as {@code amended 12>12}: the kind, the keys of the old parts and of the new ones. */
    Set<String> expected() {
        return expected;
    }

    void some(int count) {
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(6)) {
                case 0 -> amend();
                case 1 -> add();
                case 2 -> remove();
                case 3 -> move();
                case 4 -> split();
                default -> merge();
            }
        }
    }

    void amend() {
        Part clause = clause(6);
        if (clause == null) {
            return;
        }
        List<String> text = new ArrayList<>(Arrays.asList(clause.text().split(" ")));
        int at = 1 + random.nextInt(text.size() - 2);
        text.set(at, "9" + random.nextInt(1000));
        if (random.nextBoolean()) {
            text.add(at, words.word());
        }
        clause.write(String.join(" ", text));
        expect("amended", clause, clause);
    }

    void add() {
        Part section = section();
        Part clause = words.clause();
        section.parts().add(random.nextInt(section.parts().size() + 1), clause);
        clause.all().forEach(part -> touched.add(part.key()));
        expected.add("added >" + keys(clause));
    }

    void remove() {
        Part clause = clause(0);
        if (clause == null || parent(clause).parts().size() < 3) {
            return;
        }
        parent(clause).parts().remove(clause);
        expected.add("removed " + keys(clause) + ">");
    }

    /** Into another section, so that it is plain which part moved. */
    void move() {
        Part clause = clause(8);
        if (clause == null || document.size() < 3 || parent(clause).parts().size() < 4) {
            return;
        }
        Part source = parent(clause);
        Part target = document.stream()
                .filter(section -> section != source && section.parts().size() > 3)
                .findFirst()
                .orElse(source);
        if (target == source) {
            return;
        }
        source.parts().remove(clause);
        target.parts().add(random.nextInt(target.parts().size() + 1), clause);
        expected.add("moved " + keys(clause) + ">" + keys(clause));
    }

    void split() {
        Part clause = clause(16);
        if (clause == null || !clause.parts().isEmpty()) {
            return;
        }
        int middle = clause.text().indexOf(". ", clause.text().length() / 4);
        if (middle < 30 || clause.text().length() - middle < 30) {
            return;
        }
        Part rest = new Part(words.nextKey(), "", clause.text().substring(middle + 2));
        clause.write(clause.text().substring(0, middle + 1));
        List<Part> siblings = parent(clause).parts();
        siblings.add(siblings.indexOf(clause) + 1, rest);
        touched.add(rest.key());
        expected.add("split " + clause.key() + ">" + clause.key() + "," + rest.key());
    }

    void merge() {
        Part clause = clause(8);
        if (clause == null) {
            return;
        }
        List<Part> siblings = parent(clause).parts();
        int at = siblings.indexOf(clause) + 1;
        boolean mergeable = at < siblings.size()
                && !touched.contains(siblings.get(at).key())
                && siblings.get(at).parts().isEmpty()
                && clause.parts().isEmpty()
                && siblings.size() > 2;
        if (mergeable) {
            Part next = siblings.remove(at);
            touched.add(next.key());
            clause.write(clause.text() + " " + next.text());
            expected.add("merged " + clause.key() + "," + next.key() + ">" + clause.key());
        }
    }

    private void expect(String kind, Part from, Part to) {
        expected.add(kind + " " + from.key() + ">" + to.key());
    }

    private static String keys(Part part) {
        return String.join(
                ",", part.all().stream().map(each -> String.valueOf(each.key())).toList());
    }

    private Part section() {
        return document.get(random.nextInt(document.size()));
    }

    private Part parent(Part clause) {
        return document.stream()
                .filter(section -> section.parts().contains(clause))
                .findFirst()
                .orElseThrow();
    }

    /** A clause with enough words that nothing was done to yet; null if none was found. */
    private @Nullable Part clause(int atLeastWords) {
        for (int tries = 0; tries < 20; tries++) {
            Part section = section();
            Part clause = section.parts().get(random.nextInt(section.parts().size()));
            if (clause.text().split(" ").length >= atLeastWords
                    && clause.all().stream().noneMatch(part -> touched.contains(part.key()))) {
                clause.all().forEach(part -> touched.add(part.key()));
                return clause;
            }
        }
        return null;
    }
}
