package org.sems.jira.importing;

import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sems.catalogue.Catalogue;
import org.sems.catalogue.field.FieldDefinition;
import org.sems.catalogue.recordtype.RecordType;
import org.sems.importing.project.ImportTarget;
import org.sems.jira.record.field.RecordFields;
import org.sems.jira.rest.Messages;
import org.sems.problem.Problem;
import org.sems.problem.Refused;
import org.sems.rating.RiskModel;
import org.sems.rating.RiskModels;
import org.sems.sems.Sems;
import org.sems.sems.SemsRegister;

/**
 * What a register is imported into: its record types, the fields that were set up for it, and the risk model in force.
 */
public final class ImportSettings {
    static final String RISK = "risk";
    private static final String CONTROL = "control";
    private static final String TREATS = "treats";

    private final Catalogue catalogue;
    private final SemsRegister register;
    private final RiskModels models;
    private final RecordFields fields;
    private final Messages messages;

    public ImportSettings(
            Catalogue catalogue, SemsRegister register, RiskModels models, RecordFields fields, Messages messages) {
        this.catalogue = catalogue;
        this.register = register;
        this.models = models;
        this.fields = fields;
        this.messages = messages;
    }

    /** @throws Refused when the project belongs to no SeMS or has no risks */
    ImportTarget read(Project project) {
        Sems sems = register.ofProject(project.getKey())
                .orElseThrow(() -> new Refused(Problem.of("import.no-sems", project.getKey())));
        RecordType risk =
                type(sems, RISK).orElseThrow(() -> new Refused(Problem.of("import.not-set-up", project.getKey())));
        RiskModel model = models.find(sems.riskModel())
                .orElseThrow(() -> new Refused(Problem.of("import.not-set-up", project.getKey())));
        Optional<RecordType> control =
                type(sems, CONTROL).filter(c -> fields.linkTypeId(TREATS).isPresent());
        return new ImportTarget(
                risk, control, TREATS, present(risk, project), model, messages.text("sems.import.kept"));
    }

    private Optional<RecordType> type(Sems sems, String key) {
        return fields.issueTypeId(key).flatMap(id -> catalogue.recordType(sems.profile(), key));
    }

    private Map<String, FieldDefinition> present(RecordType risk, Project project) {
        Map<String, FieldDefinition> present = new LinkedHashMap<>();
        IssueContextImpl context = new IssueContextImpl(
                project.getId(), fields.issueTypeId(risk.key()).orElseThrow());
        Stream.of(risk.create(), risk.edit(), risk.view())
                .flatMap(keys -> keys.stream())
                .distinct()
                .filter(key -> catalogue.fields().containsKey(key))
                .filter(key -> fields.customField(key)
                        .filter(field -> field.getRelevantConfig(context) != null)
                        .isPresent())
                .forEach(key -> present.put(key, catalogue.fields().get(key)));
        return present;
    }
}
