package org.sems.sandbox.customfield;

import com.atlassian.jira.issue.customfields.option.Option;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.config.Names;
import org.sems.sandbox.config.Shelf;
import org.sems.sandbox.config.Shelves;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;

/** The options of all configurations as documents. */
final class StoredOptions {
    private final Shelf<OptionRecord> shelf;
    private final Services services;

    StoredOptions(Services services) {
        this.shelf = Shelves.of(services).shelf("field-option", OptionRecord.class, OptionRecord::id);
        this.services = services;
    }

    private Option object(OptionRecord option) {
        return StandIns.create(SandboxOption.class, option, this);
    }

    Optional<Option> byId(Long id) {
        return shelf.find(id).map(this::object);
    }

    /** In their sequence; parent null: the first choices. */
    List<Option> childrenOf(long config, Long parent) {
        return shelf.all().stream()
                .filter(option -> option.config() == config && Objects.equals(option.parent(), parent))
                .sorted(Comparator.comparingLong(OptionRecord::sequence))
                .map(this::object)
                .toList();
    }

    /** @param sequence null: after the last */
    Option create(long config, Long parent, Long sequence, String value) {
        long place = sequence == null ? childrenOf(config, parent).size() : sequence;
        return object(shelf.put(
                new OptionRecord(shelf.nextId(), config, parent, place, Names.required("value", value), false)));
    }

    OptionRecord put(OptionRecord option) {
        return shelf.put(option);
    }

    void remove(Option option) {
        shelf.together(() -> {
            option.getChildOptions().forEach(this::remove);
            services.get(Bonds.class).removed(Bonds.Kind.OPTION, option.getOptionId());
            shelf.remove(option.getOptionId());
        });
    }
}
