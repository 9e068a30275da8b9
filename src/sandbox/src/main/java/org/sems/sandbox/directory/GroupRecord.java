package org.sems.sandbox.directory;

import java.util.List;
import java.util.stream.Stream;

/** A stored group with its members' keys and the global permissions it holds. */
record GroupRecord(String name, List<String> members, List<String> permissions) {
    GroupRecord with(String userKey) {
        return members.contains(userKey)
                ? this
                : new GroupRecord(
                        name,
                        Stream.concat(members.stream(), Stream.of(userKey)).toList(),
                        permissions);
    }

    GroupRecord without(String userKey) {
        return new GroupRecord(
                name, members.stream().filter(member -> !member.equals(userKey)).toList(), permissions);
    }
}
