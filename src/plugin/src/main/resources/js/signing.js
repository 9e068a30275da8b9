/**
 * Shows on the screen of a transition what is signed with it: the facts that its approval will cover, as they stand now. The same stands in the
 * panel of next steps, which needs no script; a screen of Jira takes nothing but fields.
 */
(function () {
  'use strict';

  function contextPath() {
    return window.AJS && window.AJS.contextPath ? window.AJS.contextPath() : '';
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  function box(signed) {
    var section = element('section', 'sems-signing sems-signed');
    section.appendChild(element('h3', '', signed.heading));
    var list = element('dl');
    signed.lines.forEach(function (line) {
      var row = element('div');
      row.appendChild(element('dt', '', line.name));
      row.appendChild(element('dd', '', line.value));
      list.appendChild(row);
    });
    section.appendChild(list);
    return section;
  }

  function show(form, step) {
    var before = form.querySelector('.form-body') || form;
    step.signs.forEach(function (signed) {
      before.insertBefore(box(signed), before.firstChild);
    });
  }

  function look(form) {
    var issue = form.querySelector('input[name=id]');
    var action = form.querySelector('input[name=action]');
    if (!issue || !action || !/^\d+$/.test(issue.value) || form.dataset.semsSigning) {
      return;
    }
    form.dataset.semsSigning = 'asked';
    var request = new XMLHttpRequest();
    request.open('GET', contextPath() + '/rest/sems/1.0/records/' + issue.value + '/next-steps');
    request.setRequestHeader('Accept', 'application/json');
    request.onload = function () {
      if (request.status === 200) {
        JSON.parse(request.responseText).steps.filter(function (step) {
          return String(step.id) === action.value;
        }).forEach(function (step) {
          show(form, step);
        });
      }
    };
    request.send();
  }

  function lookIn(root) {
    Array.prototype.slice.call(root.querySelectorAll('form')).forEach(look);
  }

  function start() {
    lookIn(document);
    var jira = window.JIRA;
    if (jira && jira.bind && jira.Events && jira.Events.NEW_CONTENT_ADDED) {
      jira.bind(jira.Events.NEW_CONTENT_ADDED, function (event, context) {
        var added = context && (context.jquery ? context[0] : context);
        lookIn(added && added.querySelectorAll ? added : document);
      });
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
