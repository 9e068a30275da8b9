package org.sems.catalogue.profile;

import java.util.List;

/**
 * Who may see a record at all.
 *
 * @param members      keys of the roles that see records of this level
 * @param seenByAuthor whether the reporter of a record sees it as well, in any role
 * @param isBeside     whether it stands beside the order of levels: it is neither stricter nor more open than another
 * @param byDefault    whether new records get it, unless their type has a level of its own; exactly one level of a profile does
 */
public record SensitivityLevel(
        String key,
        String name,
        String description,
        List<String> members,
        boolean seenByAuthor,
        boolean isBeside,
        boolean byDefault) {

    public SensitivityLevel {
        members = List.copyOf(members);
    }
}
