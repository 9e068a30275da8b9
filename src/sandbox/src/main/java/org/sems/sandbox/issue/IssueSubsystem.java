package org.sems.sandbox.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.properties.IssuePropertyService;
import com.atlassian.jira.bc.user.search.AssigneeService;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.util.IssueUpdater;
import com.atlassian.jira.util.DateFieldFormat;
import org.sems.sandbox.config.Bonds;
import org.sems.sandbox.customfield.CustomFields;
import org.sems.sandbox.issue.attachment.Attachments;
import org.sems.sandbox.issue.attachment.StandInAttachmentManager;
import org.sems.sandbox.issue.comment.Comments;
import org.sems.sandbox.issue.comment.StandInCommentManager;
import org.sems.sandbox.issue.edit.IssueWriter;
import org.sems.sandbox.issue.edit.PerformEdits;
import org.sems.sandbox.issue.edit.StandInAssigneeService;
import org.sems.sandbox.issue.edit.StandInDateFieldFormat;
import org.sems.sandbox.issue.edit.StandInIssueService;
import org.sems.sandbox.issue.edit.StandInIssueUpdater;
import org.sems.sandbox.issue.fieldtype.LengthLimit;
import org.sems.sandbox.issue.fieldtype.StockTypes;
import org.sems.sandbox.issue.history.History;
import org.sems.sandbox.issue.history.StandInChangeHistoryManager;
import org.sems.sandbox.issue.link.Links;
import org.sems.sandbox.issue.link.StandInIssueLinkManager;
import org.sems.sandbox.issue.property.IssueProperties;
import org.sems.sandbox.issue.property.StandInIssuePropertyService;
import org.sems.sandbox.issue.property.StandInJsonEntityPropertyManager;
import org.sems.sandbox.kernel.Services;
import org.sems.sandbox.kernel.StandIns;
import org.sems.sandbox.kernel.Subsystem;
import org.sems.sandbox.scheme.IssueLevels;
import org.sems.sandbox.search.SearchSubsystem;
import org.sems.sandbox.store.DocumentStore;
import org.sems.sandbox.store.Transactions;
import org.sems.sandbox.workflow.Engine;
import org.sems.sandbox.workflow.WorkflowSchemes;
import org.sems.sandbox.workflow.WorkflowSubsystem;
import org.sems.sandbox.workflow.Workflows;

/** Issues, their workflows and their search, over the configuration that earlier subsystems keep. */
public final class IssueSubsystem implements Subsystem {
    private SearchSubsystem search;

    @Override
    public void open(Services services) {
        DocumentStore store = services.get(DocumentStore.class);
        Transactions transactions = services.get(Transactions.class);
        Surroundings surroundings = Surroundings.of(services);
        Issues issues = new Issues(store, transactions);
        History history = new History(store, transactions, surroundings.clock());
        Comments comments = new Comments(store, transactions, surroundings.clock());
        Links links = new Links(store, transactions);
        Attachments attachments = new Attachments(store, transactions, surroundings.clock());
        IssueNumbers numbers = new IssueNumbers(issues, store);
        IssueWriter writer = new IssueWriter(issues, numbers, history, surroundings);
        IssueEvents events = new IssueEvents(services, transactions);
        services.provide(Issues.class, issues);
        services.provide(History.class, history);
        services.provide(Comments.class, comments);
        services.provide(Links.class, links);
        services.provide(Attachments.class, attachments);
        services.provide(IssueWriter.class, writer);
        services.provide(IssueEvents.class, events);

        CustomFieldValuePersister values = StandIns.create(StoredValues.class, issues);
        services.provide(CustomFieldValuePersister.class, values);
        services.provide(TextFieldCharacterLengthValidator.class, StandIns.create(LengthLimit.class));
        StockTypes.register(services.get(CustomFields.class), values, services);

        Engine engine = WorkflowSubsystem.open(services, surroundings);
        PerformEdits perform = new PerformEdits(
                issues,
                writer,
                engine,
                events,
                surroundings,
                new PerformEdits.Belongings(numbers, history, comments, links, attachments));
        services.provide(
                IssueService.class, StandIns.create(StandInIssueService.class, surroundings, engine, perform, issues));
        services.provide(
                IssueManager.class, StandIns.create(StandInIssueManager.class, issues, surroundings, writer, events));
        services.provide(IssueUpdater.class, StandIns.create(StandInIssueUpdater.class, issues, writer, events));
        services.provide(
                ChangeHistoryManager.class,
                StandIns.create(StandInChangeHistoryManager.class, history, surroundings.directory()));
        services.provide(
                CommentManager.class,
                StandIns.create(StandInCommentManager.class, comments, issues, surroundings, events));
        services.provide(
                IssueLinkManager.class,
                StandIns.create(StandInIssueLinkManager.class, links, issues, history, surroundings, events));
        services.provide(
                AttachmentManager.class,
                StandIns.create(StandInAttachmentManager.class, attachments, issues, history, surroundings, events));
        IssueProperties properties = new IssueProperties(store, transactions, issues);
        services.provide(IssueProperties.class, properties);
        services.provide(
                JsonEntityPropertyManager.class, StandIns.create(StandInJsonEntityPropertyManager.class, properties));
        services.provide(
                IssuePropertyService.class, StandIns.create(StandInIssuePropertyService.class, properties, services));
        services.provide(AssigneeService.class, StandIns.create(StandInAssigneeService.class, services));
        services.provide(DateFieldFormat.class, StandIns.create(StandInDateFieldFormat.class));
        IssueBonds bonds = new IssueBonds(
                issues,
                links,
                surroundings,
                services.get(Workflows.class),
                services.get(WorkflowSchemes.class),
                i -> perform.delete(null, i));
        services.get(Bonds.class).tie(bonds);
        services.provide(IssueLevels.class, bonds);
        search = SearchSubsystem.open(services, surroundings);
    }

    @Override
    public void pluginDisabled(Services services) {
        search.forgetPlugin();
    }

    @Override
    public void close() throws Exception {
        search.close();
    }
}
