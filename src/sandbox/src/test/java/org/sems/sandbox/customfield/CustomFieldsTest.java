package org.sems.sandbox.customfield;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.project.Project;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sems.sandbox.config.Configuration;

class CustomFieldsTest {
    private final Configuration jira = Configuration.fresh();
    private final CustomFieldManager fields = jira.get(CustomFieldManager.class);
    private final OptionsManager options = jira.get(OptionsManager.class);

    @AfterEach
    void close() throws Exception {
        jira.close();
    }

    private static FieldConfig configOf(CustomField field) {
        return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }

    @Test
    void aFieldWithoutSearcherIsNotSearchable() throws Exception {
        CustomField field = jira.field("Action kind");

        assertThat(fields.getCustomFieldObject(field.getIdAsLong()).getCustomFieldSearcher())
                .isNull();
    }

    @Test
    @SuppressWarnings("rawtypes")
    void aTypeOffersTheSearchersThatAreForIt() {
        CustomFieldType select = fields.getCustomFieldType(Configuration.SELECT);

        List<CustomFieldSearcher> offered = fields.getCustomFieldSearchers(select);

        assertThat(offered)
                .singleElement()
                .satisfies(searcher -> assertThat(searcher.getDescriptor().getCompleteKey())
                        .isEqualTo("com.atlassian.jira.plugin.system.customfieldtypes:multiselectsearcher"));
    }

    @Test
    void anUnknownTypeIsNull() {
        assertThat(fields.getCustomFieldType("nobody:nothing")).isNull();
    }

    @Test
    void twoFieldsMayHaveTheSameName() throws Exception {
        CustomField one = jira.field("Grade");
        CustomField other = jira.field("Grade");

        assertThat(fields.getCustomFieldObjectsByName("Grade")).containsExactlyInAnyOrder(one, other);
        assertThat(fields.getCustomFieldObjectsByName("grade")).isEmpty();
        assertThat(fields.getCustomFieldObjectsByNameIgnoreCase("grade")).hasSize(2);
    }

    @Test
    void aNewFieldHasNoPlaceUntilItHasAContext() throws Exception {
        Project project = jira.project("AIRPORT");
        CustomField field = jira.field("Grade");

        assertThat(field.getConfigurationSchemes()).isEmpty();
        assertThat(fields.getCustomFieldObjects(project.getId(), (String) null)).isEmpty();
    }

    @Test
    void optionsStandInTheirSequence() throws Exception {
        CustomField field = jira.field("Grade", new Project[0]);

        options.createOption(configOf(field), null, 1L, "Major");
        options.createOption(configOf(field), null, 0L, "Minor");
        options.createOption(configOf(field), null, null, "Observation");

        assertThat(options.getOptions(configOf(field)))
                .extracting(Option::getValue)
                .containsExactly("Minor", "Major", "Observation");
        assertThat(options.getOptions(configOf(field))
                        .getOptionForValue("major", null)
                        .getValue())
                .isEqualTo("Major");
    }

    @Test
    void anOptionCanBeDisabledAndStays() throws Exception {
        CustomField field = jira.field("Grade", new Project[0]);
        Option option = options.createOption(configOf(field), null, null, "Major");

        options.disableOption(option);

        assertThat(options.findByOptionId(option.getOptionId()).getDisabled()).isTrue();
    }

    @Test
    void aRemovedFieldTakesItsContextsOptionsAndPlacesOnScreensWithIt() throws Exception {
        CustomField field = jira.field("Grade", new Project[0]);
        Option option = options.createOption(configOf(field), null, null, "Major");
        FieldScreen screen = jira.get(FieldScreenManager.class).getFieldScreen(1L);
        screen.getTab(0).addFieldScreenLayoutItem(field.getId());

        fields.removeCustomField(field);

        assertThat(fields.getCustomFieldObject(field.getId())).isNull();
        assertThat(options.findByOptionId(option.getOptionId())).isNull();
        assertThat(screen.containsField(field.getId())).isFalse();
    }
}
