package org.sems.jira.appointment.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sems.appointment.Appointment;
import org.sems.appointment.Post;
import org.sems.appointment.Roster;
import org.sems.appointment.State;
import org.sems.appointment.Vacancy;
import org.sems.jira.access.People;
import org.sems.jira.appointment.AppointmentStore;
import org.sems.jira.rest.Actor;
import org.sems.jira.rest.Messages;
import org.sems.sems.Sems;

/** Appointments as maps, for REST and for pages. */
public final class AppointmentJson {
    private final AppointmentStore store;
    private final People people;
    private final Messages messages;
    private final Actor actor;

    public AppointmentJson(AppointmentStore store, People people, Messages messages, Actor actor) {
        this.store = store;
        this.people = people;
        this.messages = messages;
        this.actor = actor;
    }

    /** Who holds the duty today, or why nobody does. */
    public Map<String, Object> holder(Sems sems) {
        LocalDate today = store.today();
        Roster roster = store.roster(sems.id());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("duty", Post.ACCOUNTABLE_MANAGER);
        roster.holder(Post.ACCOUNTABLE_MANAGER, today).ifPresent(one -> map.put("holder", people.json(one.person())));
        roster.vacancy(Post.ACCOUNTABLE_MANAGER, today).ifPresent(vacancy -> {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("code", vacancy.cause().text());
            words.put("message", vacancy(vacancy));
            map.put("vacancy", words);
        });
        return map;
    }

    Map<String, Object> all(Sems sems) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("sems", sems.key());
        map.putAll(holder(sems));
        Roster roster = store.roster(sems.id());
        map.put(
                "appointments",
                store.all(sems.id()).stream()
                        .map(one -> map(one, roster.stateOf(one, store.today())))
                        .toList());
        return map;
    }

    Map<String, Object> one(String semsId, Appointment appointment) {
        return map(appointment, store.roster(semsId).stateOf(appointment, store.today()));
    }

    public List<Map<String, Object>> mine(String semsId, String userKey) {
        Roster roster = store.roster(semsId);
        return store.all(semsId).stream()
                .filter(one -> one.person().equals(userKey))
                .map(one -> map(one, roster.stateOf(one, store.today())))
                .toList();
    }

    private Map<String, Object> map(Appointment one, State state) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", one.id());
        map.put("duty", one.post().text());
        map.put("dutyText", messages.text("sems.duty.post." + one.post().text()));
        map.put("user", people.json(one.person()));
        map.put("from", one.tenure().from().toString());
        one.tenure().until().ifPresent(last -> map.put("until", last.toString()));
        map.put("appointedBy", people.json(one.appointedBy()));
        map.put("appointedOn", one.appointedOn().toString());
        one.acknowledgedOn().ifPresent(day -> map.put("acknowledgedOn", day.toString()));
        map.put("state", state.text());
        map.put("stateText", messages.text("sems.duty.state." + state.text()));
        boolean mine =
                actor.user().filter(user -> user.getKey().equals(one.person())).isPresent();
        map.put("acknowledgeable", mine && one.acknowledgedOn().isEmpty() && state != State.OVER);
        return map;
    }

    String vacancy(Vacancy vacancy) {
        Optional<Appointment> one = vacancy.appointment();
        return messages.text(
                "sems.duty.vacancy." + vacancy.cause().text(),
                one.map(found -> people.name(found.person())).orElse(""),
                one.map(found -> found.tenure().from().toString()).orElse(""));
    }
}
