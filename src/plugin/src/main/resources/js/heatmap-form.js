/** Asks what a heatmap shows: a SeMS or a project, a query that narrows it, the stage of rating, with or without closed records, and how often it refreshes. */
define('sems/heatmap-form', ['sems/heatmap-table'], function (tables) {
  'use strict';

  var element = tables.element;

  function option(value, label, chosen) {
    var attributes = {value: value};
    if (value === chosen) {
      attributes.selected = 'selected';
    }
    return element('option', attributes, [label]);
  }

  function group(id, label, control, help) {
    control.setAttribute('id', id);
    control.setAttribute('name', id.replace(/^.*-/, ''));
    var parts = [element('label', {'for': id}, [label]), control];
    if (help) {
      control.setAttribute('aria-describedby', id + '-help');
      parts.push(element('div', {'class': 'description', id: id + '-help'}, [help]));
    }
    return element('div', {'class': 'field-group'}, parts);
  }

  /** What the editing user may not see stays chosen, without its name. */
  function hiddenScope(chosen, options, words) {
    var known = !chosen || options.some(function (one) {
      return one.value === chosen;
    });
    return known ? [] : [option(chosen, chosen.indexOf('sems:') === 0 ? words('hidden-sems') : words('hidden-project'), chosen)];
  }

  function scopeSelect(scopes, preferences, words) {
    var chosen = preferences.sems ? 'sems:' + preferences.sems : preferences.project ? 'project:' + preferences.project : '';
    var options = scopes.systems.map(function (sems) {
      return option('sems:' + sems.key, words('sems-named', sems.name), chosen);
    }).concat(scopes.projects.map(function (project) {
      return option('project:' + project.key, words('project-named', project.name, project.key), chosen);
    }));
    var hidden = hiddenScope(chosen, options, words);
    return element('select', {'class': 'select'}, hidden.concat(options, [option('', words('query-alone'), chosen)]));
  }

  function stageSelect(stage, words) {
    return element('select', {'class': 'select'}, ['inherent', 'current', 'residual', 'target'].map(function (key) {
      return option(key, words('stage-' + key), stage || 'residual');
    }));
  }

  function closedBox(id, preferences, words) {
    var attributes = {type: 'checkbox', 'class': 'checkbox', id: id, name: 'closed', 'aria-describedby': id + '-help'};
    if (preferences.closed === 'true') {
      attributes.checked = 'checked';
    }
    return element('div', {'class': 'checkbox'}, [element('input', attributes), ' ', element('label', {'for': id}, [words('with-closed')]),
      element('div', {'class': 'description', id: id + '-help'}, [words('with-closed-help')])]);
  }

  function refreshSelect(refresh, words) {
    return element('select', {'class': 'select'}, ['false', '15', '30', '60', '120'].map(function (minutes) {
      return option(minutes, minutes === 'false' ? words('never') : words('minutes', minutes), String(refresh || 'false'));
    }));
  }

  function chosenPreferences(form) {
    var scope = form.elements.scope.value.split(':');
    return {
      sems: scope[0] === 'sems' ? scope[1] : '',
      project: scope[0] === 'project' ? scope[1] : '',
      jql: form.elements.jql.value.trim(),
      stage: form.elements.stage.value,
      closed: String(form.elements.closed.checked),
      refresh: form.elements.refresh.value,
      isConfigured: 'true'
    };
  }

  /** @param on {save: function (preferences), cancel: function ()} */
  function draw(id, scopes, preferences, words, on) {
    var query = element('textarea', {'class': 'textarea', rows: '2'}, [preferences.jql || '']);
    var error = element('div', {'class': 'error', role: 'alert'});
    var cancel = element('button', {type: 'button', 'class': 'aui-button aui-button-link'}, [words('cancel')]);
    var form = element('form', {'class': 'aui sems-heatmap-form'}, [
      group(id + '-scope', words('scope'), scopeSelect(scopes, preferences, words)),
      group(id + '-jql', words('query'), query, words('query-help')),
      element('fieldset', {'class': 'group'}, [closedBox(id + '-closed', preferences, words)]),
      group(id + '-stage', words('stage'), stageSelect(preferences.stage, words)),
      group(id + '-refresh', words('refresh-every'), refreshSelect(preferences.refresh, words)),
      error,
      element('div', {'class': 'buttons-container'}, [
        element('button', {type: 'submit', 'class': 'aui-button aui-button-primary'}, [words('save')]), cancel])
    ]);
    cancel.addEventListener('click', on.cancel);
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      var chosen = chosenPreferences(form);
      if (!chosen.sems && !chosen.project && !chosen.jql) {
        error.textContent = words('choose-scope');
        form.elements.jql.focus();
        return;
      }
      on.save(chosen);
    });
    return form;
  }

  return {draw: draw, stageSelect: stageSelect};
});
