/** The import page: choose a file, look at what it would become, correct the guesses, apply. */
(function (sems) {
  'use strict';
  var e = sems.element;
  /** Rows a request: no proxy between waits long enough for thousands. */
  var PART = 100;

  function Page(root, choices) {
    this.root = root;
    this.choices = choices;
    this.project = choices.project.key;
    this.mapping = {};
    this.file = null;
    this.parts = {file: e('section'), status: e('div', {role: 'status', 'aria-live': 'polite'}), form: e('div'), buttons: e('p'), report: e('div')};
    root.textContent = '';
    root.classList.add('sems-import');
    ['file', 'status', 'form', 'buttons', 'report'].forEach(function (part) { root.appendChild(this.parts[part]); }, this);
    this.askForFile();
  }

  Page.prototype.askForFile = function () {
    var t = this.choices.texts;
    var self = this;
    var input = e('input', {type: 'file', accept: '.csv,.txt,.tsv,.xlsx', id: 'sems-import-file', 'aria-describedby': 'sems-import-file-help'});
    input.addEventListener('change', function () { if (input.files.length) { self.take(input.files[0]); } });
    this.parts.file.appendChild(e('p', {}, [this.choices.project.name + ' (' + this.project + ')']));
    this.parts.file.appendChild(e('label', {for: 'sems-import-file'}, [t['choose-file']]));
    this.parts.file.appendChild(input);
    this.parts.file.appendChild(e('p', {class: 'sems-help', id: 'sems-import-file-help'}, [t['file-help']]));
  };

  Page.prototype.take = function (file) {
    var self = this;
    this.mapping = {};
    this.enable(false);
    this.parts.form.textContent = this.parts.report.textContent = this.parts.buttons.textContent = '';
    sems.base64(file).then(function (content) {
      self.file = {fileName: file.name, content: content};
      self.run('preview');
    }).catch(function (failure) { self.fail(failure); });
  };

  Page.prototype.run = function (mode) {
    var self = this;
    var body = {fileName: this.file.fileName, content: this.file.content, mapping: this.mapping};
    this.say(this.choices.texts.working);
    this.enable(false);
    sems.ask(encodeURIComponent(this.project) + '/' + mode, body).then(function (report) {
      self.say('');
      self.show(report);
    }).catch(function (failure) { self.fail(failure); });
  };

  Page.prototype.applyInParts = function (rows) {
    var self = this;
    var t = this.choices.texts;
    var whole = null;
    this.enable(false);
    function part(start) {
      if (start >= rows.length) {
        self.say('');
        self.show(whole);
        return;
      }
      self.say(sems.fill(t.progress, start + 1, rows.length));
      var last = Math.min(start + PART, rows.length) - 1;
      var body = {fileName: self.file.fileName, content: self.file.content, mapping: self.mapping, rows: {from: rows[start], to: rows[last]}};
      sems.ask(encodeURIComponent(self.project) + '/apply', body).then(function (report) {
        whole = whole ? sems.joined(whole, report) : report;
        part(last + 1);
      }).catch(function (failure) {
        if (whole) { self.show(whole); }
        self.fail(failure);
      });
    }
    part(0);
  };

  Page.prototype.show = function (report) {
    var self = this;
    var t = this.choices.texts;
    this.enable(true);
    this.parts.form.textContent = this.parts.buttons.textContent = this.parts.report.textContent = '';
    if (report.mode === 'preview') {
      this.parts.form.appendChild(sems.form(this.choices, report, this.mapping, function () {
        self.apply.disabled = true;
        self.say(t['preview-changed']);
      }));
      this.addButtons(report);
    }
    this.parts.report.appendChild(sems.report(this.choices, report));
    document.getElementById('sems-import-report').focus();
  };

  Page.prototype.addButtons = function (report) {
    var t = this.choices.texts;
    var self = this;
    var count = report.totals.create + report.totals.complete;
    this.again = e('button', {type: 'button', class: 'aui-button', id: 'sems-import-preview'}, [t['preview-again']]);
    this.apply = e('button', {type: 'button', class: 'aui-button aui-button-primary', id: 'sems-import-apply'},
      [count ? sems.fill(t.apply, count) : t['nothing-to-do']]);
    this.apply.disabled = !count;
    this.again.addEventListener('click', function () { self.run('preview'); });
    this.apply.addEventListener('click', function () { self.applyInParts(report.rows.map(function (row) { return row.row; })); });
    this.parts.buttons.appendChild(this.again);
    this.parts.buttons.appendChild(document.createTextNode(' '));
    this.parts.buttons.appendChild(this.apply);
  };

  /** While the server works, nothing is changed that its answer would be shown over, and no other file gets into an import. */
  Page.prototype.enable = function (on) {
    Array.prototype.forEach.call(this.root.querySelectorAll('input, select, button'), function (control) { control.disabled = !on; });
  };

  Page.prototype.say = function (text) {
    this.parts.status.className = '';
    this.parts.status.textContent = text;
  };

  Page.prototype.fail = function (failure) {
    var t = this.choices.texts;
    var details = failure.details && failure.details.length ? failure.details : [{message: failure.message || t.failed, where: ''}];
    this.parts.status.textContent = '';
    this.parts.status.className = 'sems-failure';
    details.forEach(function (detail) {
      this.parts.status.appendChild(e('p', {}, [(detail.where ? detail.where + ': ' : '') + detail.message]));
    }, this);
    if (failure.correlationId) {
      this.parts.status.appendChild(e('p', {class: 'sems-help'}, [sems.fill(t.reference, failure.correlationId)]));
    }
    this.enable(true);
    if (this.apply) { this.apply.disabled = true; }
  };

  function start() {
    var root = document.getElementById('sems-import');
    if (!root) { return; }
    sems.ask(encodeURIComponent(root.getAttribute('data-project'))).then(function (choices) {
      root.semsPage = new Page(root, choices);
    }).catch(function (failure) {
      root.textContent = failure.message || '';
    });
  }

  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', start); } else { start(); }
}(window.SemsImport));
