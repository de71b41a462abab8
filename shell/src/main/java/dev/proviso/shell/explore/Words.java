package dev.proviso.shell.explore;

import dev.proviso.model.document.Policy;
import dev.proviso.model.document.RoleId;
import java.util.Locale;

/** How names of the document model are said to people and written in JSON. */
public final class Words {

    private Words() {}

    /** A constant in lower case with hyphens, as in JSON and in a policy's files. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A constant as words in a sentence. */
    public static String spoken(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A constant as words at the start of a line. */
    public static String capitalized(Enum<?> constant) {
        String words = spoken(constant);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A role's title, or its id if the policy does not list it. */
    public static String role(Policy policy, RoleId id) {
        return policy.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .map(role -> role.title())
                .orElse(id.value());
    }
}
