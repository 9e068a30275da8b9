package webwork.action;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The sandbox's own version of a type of Jira's that carries code. {@code execute} validates and runs {@code doExecute},
 * or the command {@code xxx}'s method {@code doXxx} without validation.
 */
public class ActionSupport implements Action, Serializable, IllegalArgumentAware {
    private static final long serialVersionUID = 1L;
    private final Map<String, String> fieldErrors = new LinkedHashMap<>();
    private final Collection<String> messages = new ArrayList<>();
    private String command;

    public void setCommand(String to) {
        command = to;
    }

    @Override
    public String execute() throws Exception {
        if (command != null && !command.isEmpty()) {
            return runCommand();
        }
        doValidation();
        return invalidInput() ? INPUT : doExecute();
    }

    private String runCommand() throws Exception {
        String name = "do" + Character.toUpperCase(command.charAt(0)) + command.substring(1);
        try {
            Method method = getClass().getMethod(name);
            return (String) method.invoke(this);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("No command '" + command + "' in action", e);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    public String doDefault() throws Exception {
        return INPUT;
    }

    protected String doExecute() throws Exception {
        return SUCCESS;
    }

    protected void doValidation() {}

    public boolean invalidInput() {
        return getHasErrors() || getHasErrorMessages();
    }

    public boolean getHasErrors() {
        return !fieldErrors.isEmpty();
    }

    public boolean getHasErrorMessages() {
        return !messages.isEmpty();
    }

    public Collection getErrorMessages() {
        return messages;
    }

    public Map getErrors() {
        return fieldErrors;
    }

    public void addErrorMessage(String message) {
        messages.add(message);
    }

    public void addError(String field, String message) {
        fieldErrors.put(field, message);
    }

    @Override
    public void addIllegalArgumentException(String field, IllegalArgumentException e) {
        addError(field, e.getMessage());
    }
}
