package org.sems.sandbox.tiny;

import net.java.ao.Entity;

public interface TinyNote extends Entity {
    String getText();

    void setText(String text);
}
