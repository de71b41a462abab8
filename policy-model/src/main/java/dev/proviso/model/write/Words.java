package dev.proviso.model.write;

import java.util.Locale;

/** How the constants of an enumeration are written: lower case with hyphens. */
final class Words {

    private Words() {}

    static Yaml of(Enum<?> constant) {
        return Yaml.text(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
