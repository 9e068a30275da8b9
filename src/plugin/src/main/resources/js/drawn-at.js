/**
 * Puts into the form of a transition when it was drawn, in the server's time, so that the server can refuse what an older screen would undo. The
 * time may be too early and is never too late. Without this script the form is complete, and what is sent last counts.
 */
(function () {
  'use strict';

  var NAME = 'semsDrawnAt';
  var KEPT = 'sems.drawn.';
  var TIME = '/rest/sems/1.0/server-time';
  /** No form takes longer from its request to its drawing. */
  var LONGEST = 60000;
  /** Requests that may bring a form: what was asked for, and when. */
  var requests = [];

  /** Milliseconds of a clock that nobody sets; 0 is before the page was asked for. */
  function now() {
    return window.performance.now();
  }

  function listOf(nodes) {
    return Array.prototype.slice.call(nodes);
  }

  /** Inputs first: they hide the form's own properties of these names. */
  function given(form, name) {
    var input = form.querySelector('input[name="' + name + '"]');
    return input ? input.value : valueIn(form.getAttribute('action') || '', name);
  }

  function valueIn(text, name) {
    var found = new RegExp('(?:^|[?&])' + name + '=(\\d+)').exec(text);
    return found ? found[1] : '';
  }

  /** A transition names its record and itself, and asks for something. */
  function transitions() {
    return listOf(document.querySelectorAll('form')).filter(function (form) {
      return /^\d+$/.test(given(form, 'id')) && /^\d+$/.test(given(form, 'action'))
        && form.querySelector('select, textarea, input:not([type=hidden]):not([type=submit])');
    });
  }

  function keyOf(form) {
    return KEPT + given(form, 'id') + '.' + given(form, 'action');
  }

  function kept(key) {
    try {
      return JSON.parse(window.sessionStorage.getItem(key)) || {};
    } catch (e) {
      return {};
    }
  }

  function keep(key, value) {
    try {
      window.sessionStorage.setItem(key, JSON.stringify(value));
    } catch (e) {
      // a browser that keeps nothing: a form that comes back counts as new
    }
  }

  function forgetAll() {
    try {
      Object.keys(window.sessionStorage).filter(function (key) {
        return key.indexOf(KEPT) === 0;
      }).forEach(function (key) {
        window.sessionStorage.removeItem(key);
      });
    } catch (e) {
      // nothing was kept
    }
  }

  /** Whether the browser may have filled in again what stood there before. */
  function wasOpenedAgain() {
    var entry = window.performance.getEntriesByType('navigation')[0];
    return !!entry && (entry.type === 'reload' || entry.type === 'back_forward');
  }

  function put(form, time) {
    var input = form.querySelector('input[name="' + NAME + '"]') || form.appendChild(document.createElement('input'));
    input.type = 'hidden';
    input.name = NAME;
    input.value = time;
  }

  /** A form that comes back with errors holds what was sent: it is as old as it was. */
  function tell(form, asked, isOfThePage) {
    var key = keyOf(form);
    var before = kept(key);
    form.setAttribute('data-sems-drawn', 'true');
    if (before.time && (before.sent || isOfThePage && wasOpenedAgain())) {
      put(form, before.time);
    } else {
      askServer(form, key, asked);
    }
  }

  /** What the server says now it said at the latest now: as long ago as the form was asked for, its time was that much less, or less still. */
  function askServer(form, key, asked) {
    var request = new XMLHttpRequest();

    function again() {
      form.addEventListener('change', function () {
        askServer(form, key, asked);
      }, {once: true});
    }

    request.open('GET', window.AJS.contextPath() + TIME);
    request.setRequestHeader('Accept', 'application/json');
    request.onerror = again;
    request.onload = function () {
      if (request.status !== 200) {
        again();
        return;
      }
      var time = JSON.parse(request.responseText).serverTime - Math.ceil(now() - asked);
      put(form, time);
      keep(key, {time: time});
    };
    request.send();
  }

  /** When the form was asked for: the first of the requests that may have brought it, which thereby are over. */
  function askedFor(form) {
    var id = given(form, 'id');
    var action = given(form, 'action');
    var mine = requests.filter(function (request) {
      return valueIn(request.text, 'id') === id && valueIn(request.text, 'action') === action;
    });
    requests = requests.filter(function (request) {
      return mine.indexOf(request) < 0;
    });
    return mine.length > 0 ? mine[0].at : Math.max(0, now() - LONGEST);
  }

  function tellNew(asked, isOfThePage) {
    transitions().filter(function (form) {
      return !form.hasAttribute('data-sems-drawn');
    }).forEach(function (form) {
      tell(form, asked(form), isOfThePage);
    });
  }

  function isSent(key) {
    var before = kept(key);
    if (before.time) {
      keep(key, {time: before.time, sent: true});
    }
  }

  function watchRequests(jquery) {
    jquery(document).on('ajaxSend', function (event, xhr, settings) {
      var text = settings.url + (typeof settings.data === 'string' ? '&' + settings.data : '');
      if (text.indexOf(NAME + '=') >= 0) {
        isSent(KEPT + valueIn(text, 'id') + '.' + valueIn(text, 'action'));
      } else if (valueIn(text, 'action')) {
        requests.push({text: text, at: now()});
      }
    });
  }

  function start() {
    if (transitions().length === 0) {
      forgetAll();
    }
    tellNew(function () {
      return 0;
    }, true);
    var jira = window.JIRA;
    if (jira && jira.bind && jira.Events && jira.Events.NEW_CONTENT_ADDED) {
      jira.bind(jira.Events.NEW_CONTENT_ADDED, function () {
        tellNew(askedFor, false);
      });
    }
  }

  document.addEventListener('submit', function (event) {
    if (event.target.querySelector && event.target.querySelector('input[name="' + NAME + '"]')) {
      isSent(keyOf(event.target));
    }
  }, true);
  if (window.AJS && window.AJS.$) {
    watchRequests(window.AJS.$);
  }
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
