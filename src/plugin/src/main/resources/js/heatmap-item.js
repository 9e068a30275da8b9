/** The dashboard item: fetches a heatmap and shows it, or says in words why there is none. */
define('sems/heatmap-item', ['sems/heatmap-table', 'sems/heatmap-form'], function (tables, forms) {
  'use strict';

  var element = tables.element;

  function contextPath() {
    return window.AJS && window.AJS.contextPath ? window.AJS.contextPath() : '';
  }

  function get(path, parameters) {
    var query = Object.keys(parameters).filter(function (key) {
      return parameters[key];
    }).map(function (key) {
      return key + '=' + encodeURIComponent(parameters[key]);
    }).join('&');
    return fetch(contextPath() + '/rest/sems/1.0/' + path + (query ? '?' + query : ''), {
      credentials: 'same-origin', headers: {Accept: 'application/json'}
    }).then(function (response) {
      return response.json().catch(function () {
        return {};
      }).then(function (body) {
        if (!response.ok) {
          throw {status: response.status, body: body};
        }
        return body;
      });
    });
  }

  function HeatmapItem(API) {
    this.API = API;
  }

  /** What was asked for before, and what was drawn before, counts no more: its answer may come late. */
  HeatmapItem.prototype.open = function (context) {
    var root = context.jquery ? context[0] : context;
    this.asked = {};
    this.drawing = null;
    this.content = root.querySelector('.sems-heatmap-content');
    this.texts = {};
    Array.prototype.forEach.call(root.querySelectorAll('.sems-heatmap-texts [data-key]'), function (text) {
      this.texts[text.getAttribute('data-key')] = text.textContent;
    }, this);
    this.words = this.words.bind(this);
    this.id = 'sems-heatmap-' + Math.random().toString(36).slice(2, 8);
  };

  /** The text of a key with {0}, {1} ... filled in. */
  HeatmapItem.prototype.words = function (key) {
    var values = Array.prototype.slice.call(arguments, 1);
    return (this.texts[key] || key).replace(/\{(\d)\}/g, function (whole, index) {
      return values[index] === undefined ? whole : String(values[index]);
    });
  };

  HeatmapItem.prototype.call = function (name) {
    if (this.API && typeof this.API[name] === 'function') {
      this.API[name].apply(this.API, Array.prototype.slice.call(arguments, 1));
    }
  };

  HeatmapItem.prototype.show = function (place, nodes) {
    place.textContent = '';
    nodes.forEach(function (node) {
      place.appendChild(node);
    });
    this.call('hideLoadingBar');
    this.call('resize');
  };

  HeatmapItem.prototype.showError = function (place, error) {
    var body = error && error.body || {};
    var details = (body.details || []).map(function (detail) {
      return element('p', {}, [detail.message]);
    });
    var reference = error && error.status >= 500 && body.correlationId ? [element('p', {'class': 'sems-heatmap-reference'}, [this.words('reference', body.correlationId)])] : [];
    this.show(place, [element('div', {'class': 'aui-message aui-message-error', role: 'alert'},
      (details.length ? details : [element('p', {}, [this.words(error && error.status === 401 ? 'log-in' : 'unreachable')])]).concat(reference))]);
  };

  HeatmapItem.prototype.render = function (context, preferences) {
    this.open(context);
    if (!preferences || !(preferences.sems || preferences.project || preferences.jql)) {
      this.show(this.content, [element('p', {}, [this.words('not-set-up')])]);
      return;
    }
    var drawing = this.drawing = element('div', {'class': 'sems-heatmap-drawing'});
    this.show(this.content, [this.controls(preferences, drawing), drawing]);
    this.load(drawing, preferences);
    this.call('initRefresh', preferences, this.load.bind(this, drawing, preferences));
  };

  HeatmapItem.prototype.controls = function (preferences, drawing) {
    var item = this;
    var select = forms.stageSelect(preferences.stage, this.words);
    var again = element('button', {type: 'button', 'class': 'aui-button aui-button-subtle'}, [this.words('refresh')]);
    var label = element('label', {'for': this.id + '-shown'}, [this.words('stage')]);
    this.stage = select;
    select.id = this.id + '-shown';
    [[select, 'change'], [again, 'click']].forEach(function (control) {
      control[0].addEventListener(control[1], function () {
        item.load(drawing, preferences);
      });
    });
    return element('div', {'class': 'sems-heatmap-controls'}, [label, ' ', select, ' ', again]);
  };

  HeatmapItem.prototype.load = function (drawing, preferences) {
    if (drawing !== this.drawing) {
      return; // a timer of what the form has replaced since
    }
    var item = this;
    var asked = this.asked = {};
    drawing.setAttribute('aria-busy', 'true');
    if (!drawing.firstChild) {
      this.show(drawing, [element('p', {role: 'status'}, [this.words('loading')])]);
    }
    this.call('showLoadingBar');
    get('heatmap', {sems: preferences.sems, project: preferences.project, jql: preferences.jql, stage: this.stage.value,
      withClosed: preferences.closed === 'true' ? 'true' : ''})
      .then(function (heatmap) {
        if (asked === item.asked) { // a later question may have been answered first
          item.show(drawing, tables.draw(heatmap, item.words));
          item.call('setTitle', item.words('titled', item.words('stage-' + heatmap.stage), heatmap.scope.name));
        }
      }).catch(function (error) {
        if (asked === item.asked) {
          item.showError(drawing, error);
          item.call('setTitle', item.words('title')); // it may still name what was shown before
        }
      }).then(function () {
        drawing.removeAttribute('aria-busy');
      });
  };

  HeatmapItem.prototype.renderEdit = function (context, preferences) {
    var item = this;
    this.open(context);
    var asked = this.asked;
    this.call('showLoadingBar');
    get('heatmap/scopes', {}).then(function (scopes) {
      if (asked !== item.asked) {
        return; // the form is open already and being filled in, or was closed
      }
      item.show(item.content, [forms.draw(item.id, scopes, preferences || {}, item.words, {
        save: function (chosen) {
          item.call('savePreferences', chosen);
        },
        cancel: function () {
          item.call('closeEdit');
        }
      })]);
    }).catch(function (error) {
      if (asked === item.asked) {
        item.showError(item.content, error);
      }
    });
  };

  return HeatmapItem;
});
