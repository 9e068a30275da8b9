package org.sems.jira.appointment;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An appointment. Rows stay when it is over. */
@Table("APPOINTMENT")
@Preload
public interface AppointmentRow extends Entity {
    @NotNull
    @Indexed
    @StringLength(36)
    String getSemsId();

    void setSemsId(String id);

    @NotNull
    @StringLength(60)
    String getDuty();

    void setDuty(String duty);

    @NotNull
    Boolean getDeputy();

    void setDeputy(Boolean deputy);

    @NotNull
    @StringLength(255)
    String getPersonKey();

    void setPersonKey(String userKey);

    /** The first day, as {@code 2026-11-21}: a day has no time zone. */
    @NotNull
    @StringLength(10)
    String getFirstDay();

    void setFirstDay(String day);

    /** Empty for an open end. */
    @StringLength(10)
    String getLastDay();

    void setLastDay(String day);

    @StringLength(255)
    String getAppointedByKey();

    void setAppointedByKey(String userKey);

    Date getAppointedAt();

    void setAppointedAt(Date at);

    Date getAcknowledgedAt();

    void setAcknowledgedAt(Date at);
}
