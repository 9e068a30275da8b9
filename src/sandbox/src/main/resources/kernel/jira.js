/*
 * What Jira's own pages offer to scripts of apps, as far as the sandbox has it: AMD (define, require), AJS, JIRA and WRM. AJS and jQuery are
 * Atlassian's where the sandbox has AUI, else a small part of them. Anything else is absent on purpose: see docs/sandbox.md.
 */
(function () {
  'use strict';

  // AMD as almond does it: definitions run when first required, a missing module is an error at once.
  var definitions = {};
  var modules = {};

  function module(name) {
    if (!Object.prototype.hasOwnProperty.call(modules, name)) {
      var definition = definitions[name];
      if (!definition) {
        throw new Error('missing ' + name);
      }
      var holder = {exports: {}};
      modules[name] = holder.exports;
      var values = definition.dependencies.map(function (dependency) {
        return dependency === 'require' ? require : dependency === 'exports' ? holder.exports : dependency === 'module' ? holder : module(dependency);
      });
      var value = typeof definition.factory === 'function' ? definition.factory.apply(null, values) : definition.factory;
      modules[name] = value === undefined ? holder.exports : value;
    }
    return modules[name];
  }

  function define(name, dependencies, factory) {
    if (typeof name !== 'string') {
      throw new Error('a module needs a name');
    }
    if (!Array.isArray(dependencies)) {
      factory = dependencies;
      dependencies = ['require', 'exports', 'module'];
    }
    if (!definitions[name]) { // as almond: the first definition stays
      definitions[name] = {dependencies: dependencies, factory: factory};
    }
  }
  define.amd = {jQuery: true};

  function require(names, done) {
    if (typeof names === 'string') {
      return module(names);
    }
    var values = names.map(module);
    if (done) {
      done.apply(null, values);
    }
  }

  // The part of jQuery that scripts of apps use to find and change elements.
  function Elements(list) {
    this.length = list.length;
    for (var i = 0; i < list.length; i++) {
      this[i] = list[i];
    }
  }

  function part(what, within) {
    if (typeof what === 'function') {
      ready(function () { what($); });
      return new Elements([document]);
    }
    if (what instanceof Elements) {
      return what;
    }
    if (typeof what === 'string') {
      if (/^\s*</.test(what)) {
        var holder = document.createElement('template');
        holder.innerHTML = what.trim();
        return new Elements(Array.prototype.slice.call(holder.content.childNodes));
      }
      return $(within || document).find(what);
    }
    return new Elements(!what ? [] : what.length !== undefined && !what.nodeType && what !== window ? Array.prototype.slice.call(what) : [what]);
  }

  var methods = {
    jquery: 'sandbox',
    each: function (fn) { for (var i = 0; i < this.length; i++) { fn.call(this[i], i, this[i]); } return this; },
    get: function (i) { return i === undefined ? Array.prototype.slice.call(this) : this[i]; },
    find: function (selector) {
      var found = [];
      this.each(function () { found = found.concat(Array.prototype.slice.call(this.querySelectorAll(selector))); });
      return new Elements(found.filter(function (e, i) { return found.indexOf(e) === i; }));
    },
    closest: function (selector) { return new Elements(this.length && this[0].closest(selector) ? [this[0].closest(selector)] : []); },
    is: function (selector) { return this.length > 0 && this[0].matches(selector); },
    on: function (names, fn) {
      return this.each(function () {
        var element = this;
        names.split(' ').forEach(function (name) {
          element.addEventListener(name, function (event) { fn.apply(element, [event].concat(event.detail)); });
        });
      });
    },
    click: function (fn) { return fn ? this.on('click', fn) : this.each(function () { this.click(); }); },
    submit: function (fn) { return this.on('submit', fn); },
    change: function (fn) { return this.on('change', fn); },
    ready: function (fn) { ready(function () { fn($); }); return this; },
    attr: function (name, value) { return value === undefined ? this.length ? this[0].getAttribute(name) : undefined : this.each(function () { this.setAttribute(name, value); }); },
    data: function (name) { return this.length ? this[0].getAttribute('data-' + name) : undefined; },
    val: function (value) { return value === undefined ? this.length ? this[0].value : undefined : this.each(function () { this.value = value; }); },
    text: function (value) { return value === undefined ? this.get().map(function (e) { return e.textContent; }).join('') : this.each(function () { this.textContent = value; }); },
    html: function (value) { return value === undefined ? this.length ? this[0].innerHTML : undefined : this.each(function () { this.innerHTML = value; }); },
    empty: function () { return this.each(function () { this.textContent = ''; }); },
    append: function (what) {
      var self = this;
      $(what).each(function () { if (self.length) { self[0].appendChild(this); } });
      return this;
    },
    remove: function () { return this.each(function () { this.remove(); }); },
    addClass: function (name) { return this.each(function () { this.classList.add(name); }); },
    removeClass: function (name) { return this.each(function () { this.classList.remove(name); }); },
    toggleClass: function (name, to) { return this.each(function () { this.classList.toggle(name, to); }); },
    hasClass: function (name) { return this.length > 0 && this[0].classList.contains(name); },
    show: function () { return this.each(function () { this.hidden = false; }); },
    hide: function () { return this.each(function () { this.hidden = true; }); }
  };
  Object.keys(methods).forEach(function (name) { Elements.prototype[name] = methods[name]; });
  part.fn = Elements.prototype;

  var $ = window.jQuery || part;

  function ready(fn) {
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', fn);
    } else {
      fn();
    }
  }

  /** Sends url, type and data (as text); success and error get the text of the answer and the request. The document hears of it as in jQuery. */
  part.ajax = function (settings) {
    var request = new XMLHttpRequest();
    request.open(settings.type || 'GET', settings.url);
    if (settings.data) {
      request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    }
    request.onload = function () {
      (request.status < 400 ? settings.success : settings.error || function () {})(request.responseText, request);
      document.dispatchEvent(new CustomEvent('ajaxComplete', {detail: [request, settings]}));
    };
    document.dispatchEvent(new CustomEvent('ajaxSend', {detail: [request, settings]}));
    request.send(settings.data || null);
  };

  // JIRA.bind and friends: handlers get an event object first, then what was given to trigger.
  var handlers = {};
  var events = {
    bind: function (name, fn) {
      (handlers[name] = handlers[name] || []).push(fn);
    },
    unbind: function (name, fn) {
      handlers[name] = (handlers[name] || []).filter(function (f) { return fn && f !== fn; });
    },
    one: function (name, fn) {
      function once() {
        events.unbind(name, once);
        fn.apply(this, arguments);
      }
      events.bind(name, once);
    },
    trigger: function (name, given) {
      (handlers[name] || []).slice().forEach(function (fn) {
        fn.apply(window, [{type: name}].concat(given || []));
      });
    }
  };
  var types = {NEW_CONTENT_ADDED: 'newContentAdded', ISSUE_REFRESHED: 'issueRefreshed', REFRESH_ISSUE_PAGE: 'refreshIssuePage'};
  var reasons = {pageLoad: 'pageLoad', dialogReady: 'dialogReady', inlineEditStarted: 'inlineEditStarted', panelRefreshed: 'panelRefreshed'};

  var contextPath = window.WRM.contextPath;

  function format(text) {
    var values = arguments;
    return String(text).replace(/''/g, "'").replace(/\{(\d+)\}/g, function (whole, index) {
      var value = values[Number(index) + 1];
      return value === undefined ? whole : value;
    });
  }

  /** What AUI has stays AUI's. */
  function offer(name, value) {
    if (!(name in window.AJS)) {
      window.AJS[name] = value;
    }
  }

  window.define = define;
  window.require = require;
  offer('$', $);
  offer('toInit', function (fn) { ready(function () { fn($); }); });
  offer('format', format);
  offer('escapeHtml', function (text) {
    return String(text).replace(/[&<>"'`]/g, function (c) { return '&#' + c.charCodeAt(0) + ';'; });
  });
  offer('Meta', {get: function (name) {
    var meta = document.querySelector('meta[name="ajs-' + name + '"]');
    return meta ? meta.getAttribute('content') : undefined;
  }});
  offer('I18n', {getText: function (key) { return key; }});
  window.WRM.I18n = window.AJS.I18n;
  window.JIRA = {bind: events.bind, unbind: events.unbind, one: events.one, trigger: events.trigger, Events: types, CONTENT_ADDED_REASON: reasons};

  define('jquery', [], function () { return $; });
  define('wrm/context-path', [], function () { return contextPath; });
  define('jira/util/events', [], function () { return events; });
  define('jira/util/events/types', [], function () { return types; });
  define('jira/util/events/reasons', [], function () { return reasons; });
  ['flag', 'dialog2', 'tabs', 'inlineDialog2'].forEach(function (name) {
    if (window.AJS[name]) {
      define('aui/' + name.replace('inlineDialog2', 'inline-dialog2'), [], function () { return window.AJS[name]; });
    }
  });
  define('jira/util/formatter', [], function () { return {format: format, I18n: window.AJS.I18n}; });

  // The dialog in which Jira shows a transition's screen. Here only a browser has it that asks for it, since most tests read pages.
  function showInDialog(dialog, page) {
    var added = new DOMParser().parseFromString(page, 'text/html').querySelector('main');
    dialog.replaceChildren(document.adoptNode(added));
    added.removeAttribute('id');
    events.trigger(types.NEW_CONTENT_ADDED, [$(dialog), reasons.dialogReady]);
  }

  function sendFromDialog(dialog, form) {
    $.ajax({url: form.getAttribute('action'), type: 'POST', data: new URLSearchParams(new FormData(form)).toString(), success: function (page, request) {
      if (request.responseURL.indexOf('/browse/') > 0) {
        window.location.assign(request.responseURL);
      } else {
        showInDialog(dialog, page);
      }
    }});
  }

  function openDialog(url) {
    var dialog = document.querySelector('main').appendChild(document.createElement('div'));
    dialog.className = 'jira-dialog';
    dialog.setAttribute('role', 'dialog');
    dialog.addEventListener('submit', function (event) {
      event.preventDefault();
      sendFromDialog(dialog, event.target);
    });
    $.ajax({url: url, success: function (page) { showInDialog(dialog, page); }});
  }

  document.addEventListener('click', function (event) {
    var link = event.target.closest && event.target.closest('a.issueaction-workflow-transition');
    if (link && window.sessionStorage.getItem('sandbox.dialogs')) {
      event.preventDefault();
      openDialog(link.getAttribute('href'));
    }
  });

  ready(function () {
    events.trigger(types.NEW_CONTENT_ADDED, [$(document), reasons.pageLoad]);
  });
}());
