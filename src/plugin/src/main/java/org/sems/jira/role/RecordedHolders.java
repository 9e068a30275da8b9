package org.sems.jira.role;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.grack.nanojson.JsonWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.sems.jira.rest.JsonBody;
import org.sems.jira.store.ColumnTexts;

/** The holders of roles that the ledger has recorded. */
public final class RecordedHolders {
    private static final String KEYS = "keys";
    private final ActiveObjects ao;

    public RecordedHolders(ActiveObjects ao) {
        this.ao = ao;
    }

    List<Holders> read(String semsId) {
        return ao.executeInTransaction(
                () -> Arrays.stream(rows(semsId)).map(RecordedHolders::holders).toList());
    }

    /** Records these holders, in place of all that are like one of them or that the filter takes. */
    void replace(String semsId, Predicate<Holders> which, List<Holders> present) {
        ao.executeInTransaction(() -> {
            for (RoleHolderRow row : rows(semsId)) {
                Holders told = holders(row);
                Optional<Holders> now = present.stream().filter(told::isSameWay).findFirst();
                if (now.isPresent() && !now.get().equals(told)) {
                    row.setPeople(people(now.get()));
                    row.save();
                } else if (now.isEmpty() && which.test(told)) {
                    ao.delete(row);
                }
            }
            List<Holders> told =
                    Arrays.stream(rows(semsId)).map(RecordedHolders::holders).toList();
            present.stream()
                    .filter(one -> told.stream().noneMatch(one::isSameWay))
                    .forEach(one -> create(semsId, one));
            return null;
        });
    }

    /** Those of SeMSs that are not there any more. */
    void forgetAllBut(Set<String> semsIds) {
        ao.executeInTransaction(() -> {
            Arrays.stream(ao.find(RoleHolderRow.class))
                    .filter(row -> !semsIds.contains(row.getSemsId()))
                    .forEach(ao::delete);
            return null;
        });
    }

    private void create(String semsId, Holders one) {
        ao.create(
                RoleHolderRow.class,
                new DBParam("SEMS_ID", semsId),
                new DBParam("PROJECT_ID", one.projectId()),
                new DBParam("ROLE_KEY", one.role()),
                new DBParam("GROUP_NAME", one.group().orElse(null)),
                new DBParam("PEOPLE", people(one)));
    }

    private RoleHolderRow[] rows(String semsId) {
        return ao.find(
                RoleHolderRow.class, Query.select().where("SEMS_ID = ?", semsId).order("ID ASC"));
    }

    private static Holders holders(RoleHolderRow row) {
        Set<String> people = ((List<?>) JsonBody.read(row.getPeople()).get(KEYS))
                .stream().map(String::valueOf).collect(Collectors.toSet());
        return new Holders(
                row.getProjectId(),
                row.getRoleKey(),
                Optional.of(ColumnTexts.orEmpty(row.getGroupName())).filter(name -> !name.isEmpty()),
                people);
    }

    private static String people(Holders holders) {
        return JsonWriter.string(Map.of(KEYS, List.copyOf(new TreeSet<>(holders.people()))));
    }
}
