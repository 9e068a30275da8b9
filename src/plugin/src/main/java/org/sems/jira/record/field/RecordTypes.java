package org.sems.jira.record.field;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * The record type of an issue as the profile of its SeMS has it: two SeMSs may differ in fields, steps and demands of one type. Outside any
 * SeMS a type is what its own pack says.
 */
public final class RecordTypes {
    private final Catalogue catalogue;
    private final SemsRegister register;
    private final RecordFields fields;

    public RecordTypes(Catalogue catalogue, SemsRegister register, RecordFields fields) {
        this.catalogue = catalogue;
        this.register = register;
        this.fields = fields;
    }

    /** Empty for an issue type that is none of ours, and for one that the profile has not. */
    public Optional<RecordType> find(Issue issue) {
        return find(issue, semsOfIssues().find(issue));
    }

    /** @param sems that of the issue, which the asker has found already */
    public Optional<RecordType> find(Issue issue, Optional<Sems> sems) {
        return fields.recordTypeOf(String.valueOf(issue.getIssueTypeId())).flatMap(type -> find(type, sems));
    }

    public SemsOfIssues semsOfIssues() {
        return new SemsOfIssues(register);
    }

    private Optional<RecordType> find(String type, Optional<Sems> sems) {
        return sems.isEmpty()
                ? catalogue.recordTypeOutsideSems(type)
                : catalogue.recordType(sems.get().profile(), type);
    }
}
