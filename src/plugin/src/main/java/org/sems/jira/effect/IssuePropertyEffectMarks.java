package org.sems.jira.effect;

import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.entity.property.EntityProperty;
import com.atlassian.jira.entity.property.EntityPropertyOptions;
import com.atlassian.jira.entity.property.EntityPropertyService.PropertyInput;
import com.atlassian.jira.entity.property.EntityPropertyService.SetPropertyValidationResult;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.sems.problem.Problem;
import org.sems.problem.Refused;

/** Marks as issue properties, {@code {"effect": "..."}}. */
public final class IssuePropertyEffectMarks implements EffectMarks {
    private static final String PROPERTY = "sems.raised";
    private static final String BEFORE = "{\"effect\":\"";
    private static final String AFTER = "\"}";
    private final JsonEntityPropertyManager properties;
    private final IssuePropertyService service;

    public IssuePropertyEffectMarks(JsonEntityPropertyManager properties, IssuePropertyService service) {
        this.properties = properties;
        this.service = service;
    }

    @Override
    public Optional<String> find(long issue) {
        return Optional.ofNullable(properties.get(EntityPropertyType.ISSUE_PROPERTY.getDbEntityName(), issue, PROPERTY))
                .map(EntityProperty::getValue)
                .map(json -> json.replace(BEFORE, "").replace(AFTER, ""));
    }

    /**
     * Without a permission check: the person who decided may lack the right to edit what was raised, and this is our
     * own note on it.
     */
    @Override
    public void write(ApplicationUser actor, long issue, String effectKey) {
        SetPropertyValidationResult valid = service.validateSetProperty(
                actor,
                issue,
                new PropertyInput(BEFORE + effectKey + AFTER, PROPERTY),
                new EntityPropertyOptions.Builder().skipPermissionChecks().build());
        if (!valid.isValid()) {
            throw new Refused(Problem.of(
                    "effect.refused-by-jira",
                    String.join(" ", valid.getErrorCollection().getErrorMessages())));
        }
        service.setProperty(actor, valid);
    }
}
