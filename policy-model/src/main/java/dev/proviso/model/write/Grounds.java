package dev.proviso.model.write;

import dev.proviso.model.document.Ground;
import dev.proviso.model.document.NodeId;
import dev.proviso.model.document.RuleText;

/** Writes the pieces that recur: grounds and rules. */
final class Grounds {

    private Grounds() {}

    static Yaml of(Ground ground) {
        return Yaml.inline(keys -> {
            keys.put("node", Yaml.name(ground.node()));
            words(keys, ground);
        });
    }

    /** A ground as written in a node: that node goes without saying, unless nothing else is said. */
    static Yaml of(Ground ground, NodeId here) {
        boolean elsewhere = !ground.node().equals(here) || ground.exact().isEmpty();
        return elsewhere ? of(ground) : Yaml.inline(keys -> words(keys, ground));
    }

    private static void words(Yaml.Keys keys, Ground ground) {
        keys.text("exact", ground.exact(), "");
        keys.text("prefix", ground.prefix(), "");
        keys.text("suffix", ground.suffix(), "");
    }

    static Yaml of(RuleText rule) {
        return new Yaml.Block(rule.text());
    }
}
