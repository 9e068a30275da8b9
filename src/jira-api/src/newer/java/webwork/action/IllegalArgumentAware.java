package webwork.action;

/** An action that is told which parameter could not be set. */
public interface IllegalArgumentAware {
    void addIllegalArgumentException(String field, IllegalArgumentException e);
}
