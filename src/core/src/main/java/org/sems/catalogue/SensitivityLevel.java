package org.sems.catalogue;

import java.util.List;

/**
 * Who may see a record at all.
 *
 * @param members   keys of the roles that see records of this level
 * @param byDefault whether new records get it; exactly one level of a profile does
 */
public record SensitivityLevel(String key, String name, String description, List<String> members, boolean byDefault) {

    public SensitivityLevel {
        members = List.copyOf(members);
    }
}
