package org.sems.sandbox.web.workflow;

import com.atlassian.jira.workflow.WorkflowManager;
import org.sems.sandbox.bundle.PluginModules;
import org.sems.sandbox.kernel.Directory;
import org.sems.sandbox.kernel.PageResources;
import org.sems.sandbox.kernel.Templates;
import org.sems.sandbox.web.Answer;
import org.sems.sandbox.web.Page;
import org.sems.sandbox.web.Routes;

/** Puts the workflow editor at Jira's addresses, for administrators. */
public final class WorkflowPages {
    private static final String FOLDER = EditedWorkflow.FOLDER;
    private static final String KIND = "(Condition|Validator|PostFunction)";

    private WorkflowPages() {}

    public static void open(
            Routes routes,
            WorkflowManager workflows,
            PluginModules modules,
            Templates templates,
            PageResources resources,
            Directory directory) {
        WorkflowModules offered = new WorkflowModules(modules, templates);
        WorkflowListPage list = new WorkflowListPage(workflows);
        PartFormPage form = new PartFormPage(workflows, offered, resources);
        routes.at(WorkflowListPage.ADDRESS, forAdministrators(directory, list::list))
                .at(WorkflowListPage.STEPS, forAdministrators(directory, list::steps))
                .at(
                        FOLDER + "(CreateDraftWorkflow|PublishDraftWorkflow|DeleteWorkflow|CloneWorkflow)\\.jspa",
                        forAdministrators(directory, list::change))
                .at(
                        FOLDER + "ViewWorkflowTransition\\.jspa",
                        forAdministrators(directory, new TransitionPartsPage(workflows, offered)::answer))
                .at(
                        FOLDER + "AddWorkflowTransition" + KIND + "!default\\.jspa",
                        forAdministrators(directory, form::choose))
                .at(
                        FOLDER + "AddWorkflowTransition" + KIND + "Params(?:!default)?\\.jspa",
                        forAdministrators(directory, form::add))
                .at(
                        FOLDER + "EditWorkflowTransition" + KIND + "Params(?:!default)?\\.jspa",
                        forAdministrators(directory, form::edit))
                .at(
                        FOLDER + "(Delete|MoveUp|MoveDown)WorkflowTransition" + KIND + "\\.jspa",
                        forAdministrators(directory, form::change));
    }

    private static Page forAdministrators(Directory directory, Page page) {
        return visit -> directory.isAdmin(visit.user()) ? page.answer(visit) : Answer.notFound();
    }
}
