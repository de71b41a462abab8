package dev.proviso.shell.command;

import java.util.List;
import java.util.Optional;

/** All commands there are. */
public interface Commands {

    /** The names, in the order of help; aliases are left out. */
    List<String> names();

    /** The command of this name or alias. Nothing of any other command is loaded. */
    Optional<Command> find(String name);

    /** All of them, in the order of help. */
    default List<Command> all() {
        return names().stream().flatMap(name -> find(name).stream()).toList();
    }
}
