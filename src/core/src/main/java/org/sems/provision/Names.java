package org.sems.provision;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that nobody has yet, neither in the host nor earlier in the same plan. */
final class Names {
    private final Host host;
    private final Set<String> claimed = new HashSet<>();

    Names(Host host) {
        this.host = host;
    }

    String claim(Kind kind, String name) {
        String free = name;
        for (int number = 1; isTaken(kind, free); number++) {
            free = name + (number == 1 ? " (SeMS)" : " (SeMS " + number + ")");
        }
        claimed.add(mark(kind, free));
        return free;
    }

    private boolean isTaken(Kind kind, String name) {
        return claimed.contains(mark(kind, name)) || !host.named(kind, name).isEmpty();
    }

    private static String mark(Kind kind, String name) {
        return kind + ":" + name.toLowerCase(Locale.ROOT);
    }
}
