package dev.proviso.model.diff.redline;

import dev.proviso.model.diff.redline.Sentences.Sentence;
import dev.proviso.model.diff.words.BestPairs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Groups the sentences of two texts that have no equal into blocks that are compared word by word. Like sentences are a couple. What
 * stands alone between couples was put in or taken out, or it was cut off from the sentence beside it or joined on to it: the words tell.
 */
final class SentenceBlocks {

    /** Sentences this much alike are the same one. */
    private static final double LIKE = 0.5;
    /** Texts with less in common are shown as one put in the place of the other. */
    private static final double UNRELATED = 0.2;
    /** A text of which this much is in the other one is related to it, however much longer that is. */
    private static final double CONTAINED = 0.6;
    /** So many words of a sentence that stands alone show that it belongs to the one beside it; and so does half of it. */
    private static final int ENOUGH_WORDS = 4;

    private static final long MANY_SENTENCES = 40_000;

    private final WordDiff words;

    SentenceBlocks(WordDiff words) {
        this.words = words;
    }

    /** Sentences that are compared with each other; of unrelated ones there are none. */
    record Block(List<Sentence> left, List<Sentence> right) {

        static final Block EMPTY = new Block(List.of(), List.of());

        Block {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }

        /** Whether nothing stands between this and another one, in either text. */
        boolean isRightBefore(Block behind) {
            return left.get(left.size() - 1).end() == behind.left.get(0).start()
                    && right.get(right.size() - 1).end() == behind.right.get(0).start();
        }

        boolean isEmpty() {
            return left.isEmpty() && right.isEmpty();
        }

        Block and(Block next) {
            return new Block(
                    Stream.concat(left.stream(), next.left.stream()).toList(),
                    Stream.concat(right.stream(), next.right.stream()).toList());
        }

        int size() {
            return words(left).size() + words(right).size();
        }
    }

    /** The blocks, in order. */
    List<Block> of(List<Sentence> left, List<Sentence> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        Block open = Block.EMPTY;
        int i = 0;
        int j = 0;
        for (BestPairs.Pair couple : couples(left, right)) {
            Block lonely = new Block(left.subList(i, couple.left()), right.subList(j, couple.right()));
            Block both = new Block(List.of(left.get(couple.left())), List.of(right.get(couple.right())));
            open = add(blocks, open, lonely, both);
            i = couple.left() + 1;
            j = couple.right() + 1;
        }
        open = add(blocks, open, new Block(left.subList(i, left.size()), right.subList(j, right.size())), Block.EMPTY);
        blocks.add(open);
        blocks.removeIf(block -> block.left().isEmpty() || block.right().isEmpty());
        return joined(blocks);
    }

    /** Blocks beside each other are one where a clause of one sentence is now part of its neighbour, since the end of a sentence shifted. */
    private List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && hasShifted(joined.get(last), block)) {
                joined.set(last, joined.get(last).and(block));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }

    private boolean hasShifted(Block before, Block behind) {
        return before.isRightBefore(behind)
                && (SharedWords.leftOver(before.left(), before.right(), behind.right(), behind.left()) >= ENOUGH_WORDS
                        || SharedWords.leftOver(before.right(), before.left(), behind.left(), behind.right())
                                >= ENOUGH_WORDS)
                && words.longestAcross(before, behind) >= ENOUGH_WORDS;
    }

    /** Adds what stands alone to the couple before it, to the one behind it, or to neither, and gives the block that is still open. */
    private Block add(List<Block> blocks, Block before, Block lonely, Block behind) {
        if (lonely.isEmpty()) {
            blocks.add(before);
            return behind;
        }
        int alone = areRelated(lonely) ? common(lonely) : 0;
        int withBefore = before.isEmpty() ? 0 : common(before.and(lonely)) - common(before);
        int withBehind = behind.isEmpty() ? 0 : common(lonely.and(behind)) - common(behind);
        int gain = Math.max(withBefore, withBehind);
        if (gain > alone && (gain >= ENOUGH_WORDS || 2 * gain >= lonely.size())) {
            if (withBefore >= withBehind) {
                blocks.add(before.and(lonely));
                return behind;
            }
            blocks.add(before);
            return lonely.and(behind);
        }
        blocks.add(before);
        if (alone > 0) {
            blocks.add(lonely);
        }
        return behind;
    }

    private int common(Block block) {
        return words.commonWords(block.left(), block.right());
    }

    private static boolean areRelated(Block block) {
        List<String> old = words(block.left());
        List<String> young = words(block.right());
        double likeness = SharedWords.dice(old, young);
        int smaller = Math.min(old.size(), young.size());
        // Of a text that grew or shrank much, the smaller side shows whether it is still the same.
        double share = likeness * (old.size() + young.size()) / (2.0 * Math.max(1, smaller));
        return likeness >= UNRELATED || (share >= CONTAINED && smaller >= ENOUGH_WORDS);
    }

    private static List<String> words(List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.words().stream()).toList();
    }

    /** The alignment of sentences in order with the greatest likeness in sum. */
    private static List<BestPairs.Pair> couples(List<Sentence> left, List<Sentence> right) {
        if ((long) left.size() * right.size() > MANY_SENTENCES) {
            return List.of();
        }
        double[][] likeness = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                double like = SharedWords.dice(left.get(i).words(), right.get(j).words());
                likeness[i][j] = like >= LIKE ? like : 0;
            }
        }
        return BestPairs.of(likeness);
    }
}
