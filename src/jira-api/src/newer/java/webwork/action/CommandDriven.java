package webwork.action;

/** An action that is told which of its commands to run: {@code Alias!command.jspa}. */
public interface CommandDriven extends Action {
    void setCommand(String name);
}
