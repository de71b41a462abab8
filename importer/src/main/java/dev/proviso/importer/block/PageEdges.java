package dev.proviso.importer.block;

import dev.proviso.importer.block.Block.Kind;
import dev.proviso.importer.block.Block.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes off what stands at the edges of a page that does not say what is around its text: links to other pages of the site above the first
 * heading, and links and the line of copyright below the last words.
 */
final class PageEdges {

    private static final int LONGEST = 200;

    private static final Pattern COPYRIGHT = Pattern.compile(
            "\\W{0,3}(?:©|\\(c\\)\\s*[12][0-9]{3}|copyright\\s+(?:©|\\(c\\)|[12][0-9]{3})|all rights reserved\\W*$)",
            Pattern.CASE_INSENSITIVE);

    /** What leads to another page of the same site, and not to an address, a person, or a place further down. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?![a-z][a-z0-9+.-]*:|//|#.).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private PageEdges() {}

    /** The blocks of a page without those at its edges that are no text; all blocks if there are no others. */
    static List<Block> cut(List<Block> blocks) {
        int to = blocks.size();
        while (to > 0 && isBelow(blocks.get(to - 1), to < blocks.size())) {
            to--;
        }
        int head = head(blocks.subList(0, to));
        List<Block> inside = new ArrayList<>();
        for (int i = 0; i < to; i++) {
            if (i >= head || !leadsElsewhere(blocks.get(i))) {
                inside.add(blocks.get(i));
            }
        }
        return inside.stream().allMatch(block -> block.kind() == Kind.NAME) ? blocks : inside;
    }

    /** Where the first heading stands; without any, the first words that are no links. */
    private static int head(List<Block> blocks) {
        int links = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == Kind.HEADING) {
                return i;
            }
            links += links == i && (blocks.get(i).kind() == Kind.NAME || leadsElsewhere(blocks.get(i))) ? 1 : 0;
        }
        return links;
    }

    /** @param goesOn whether other such lines stand below */
    private static boolean isBelow(Block block, boolean goesOn) {
        return block.kind() != Kind.HEADING
                && block.kind() != Kind.NAME
                && ((block.words().length() <= LONGEST
                                && COPYRIGHT.matcher(block.words().text()).lookingAt())
                        || ((goesOn || block.item().isEmpty()) && leadsElsewhere(block)));
    }

    /** Whether a block has nothing but links to other pages of the same site, and what sets them apart. */
    private static boolean leadsElsewhere(Block block) {
        if (block.kind() == Kind.HEADING || block.words().length() > LONGEST) {
            return false;
        }
        String text = block.words().text();
        boolean links = false;
        int covered = 0;
        for (Mark mark : block.marks()) {
            if (mark.target().isPresent() && mark.to() > covered) {
                if (hasLetters(text, covered, mark.from())
                        || !ELSEWHERE.matcher(mark.target().get()).matches()) {
                    return false;
                }
                covered = mark.to();
                links = true;
            }
        }
        return links && !hasLetters(text, covered, text.length());
    }

    private static boolean hasLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
