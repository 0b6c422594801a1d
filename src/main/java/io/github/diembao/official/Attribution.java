package io.github.diembao.official;

import java.util.ArrayList;
import java.util.List;

/** One occurrence of a person by name with what the words around it say. */
final class Attribution {

    private final Part.Name name;
    private final List<Part.Address> addresses;
    private final List<Holding> holdings = new ArrayList<>();

    Attribution(Part.Name name, List<Part.Address> addresses) {
        this.name = name;
        this.addresses = List.copyOf(addresses);
    }

    Part.Name name() {
        return name;
    }

    /** Returns forms of address and ranks that apply, in order. */
    List<Part.Address> addresses() {
        return addresses;
    }

    /** Returns the posts given, in the order of the text; assembled step by step. */
    List<Holding> holdings() {
        return holdings;
    }

    boolean civilian() {
        return addresses.stream().anyMatch(a -> a.entry().civilian());
    }
}
