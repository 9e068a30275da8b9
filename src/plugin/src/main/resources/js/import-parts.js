/** Small parts of the import page. Text goes in as text, never as markup: cells of a register may hold anything. */
window.SemsImport = window.SemsImport || {};
(function (sems) {
  'use strict';

  /** element('td', {class: 'x'}, ['text', node]) */
  sems.element = function (name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (attributes[key] !== null && attributes[key] !== undefined && attributes[key] !== false) {
        node.setAttribute(key, attributes[key] === true ? key : String(attributes[key]));
      }
    });
    (children || []).forEach(function (child) {
      node.appendChild(typeof child === 'object' ? child : document.createTextNode(String(child)));
    });
    return node;
  };

  sems.table = function (caption, headings, rows, kind) {
    var e = sems.element;
    return e('div', {class: 'sems-scroll', tabindex: 0, role: 'region', 'aria-label': caption}, [e('table', {class: kind || ''}, [
      e('caption', {class: 'assistive'}, [caption]),
      e('thead', {}, [e('tr', {}, headings.map(function (heading) { return e('th', {scope: 'col'}, [heading]); }))]),
      e('tbody', {}, rows.map(function (cells) {
        return e('tr', {}, cells.map(function (cell, i) {
          return e('td', {'data-label': headings[i]}, Array.isArray(cell) ? cell : [cell]);
        }));
      }))
    ])]);
  };

  sems.select = function (label, choices, chosen, changed) {
    var e = sems.element;
    var select = e('select', {class: 'select', 'aria-label': label}, choices.map(function (choice) {
      return e('option', {value: choice.key, selected: choice.key === chosen}, [choice.name]);
    }));
    select.addEventListener('change', function () { changed(select.value); });
    return select;
  };

  sems.field = function (id, label, control, help) {
    var e = sems.element;
    control.setAttribute('id', id);
    control.removeAttribute('aria-label');
    if (help) { control.setAttribute('aria-describedby', id + '-help'); }
    return e('div', {class: 'field-group'}, [e('label', {for: id}, [label]), control]
      .concat(help ? [e('p', {class: 'sems-help', id: id + '-help'}, [help])] : []));
  };

  sems.contextPath = function () {
    return window.AJS && window.AJS.contextPath ? window.AJS.contextPath() : '';
  };

  /** Resolves with the body, rejects with {message, details, correlationId}. */
  sems.ask = function (path, body) {
    var options = {credentials: 'same-origin', headers: {Accept: 'application/json', 'X-Atlassian-Token': 'no-check'}};
    if (body) {
      options.method = 'POST';
      options.headers['Content-Type'] = 'application/json';
      options.body = JSON.stringify(body);
    }
    return fetch(sems.contextPath() + '/rest/sems/1.0/import/' + path, options).then(function (response) {
      return response.json().catch(function () { return {}; }).then(function (answer) {
        if (!response.ok) { throw answer; }
        return answer;
      });
    });
  };

  sems.base64 = function (file) {
    return new Promise(function (resolve, reject) {
      var reader = new FileReader();
      reader.onload = function () { resolve(String(reader.result).replace(/^[^,]*,/, '')); };
      reader.onerror = function () { reject({message: file.name}); };
      reader.readAsDataURL(file);
    });
  };

  sems.fill = function (text) {
    var values = Array.prototype.slice.call(arguments, 1);
    return text.replace(/\{(\d)\}/g, function (all, i) { return values[Number(i)] === undefined ? '' : values[Number(i)]; });
  };
}(window.SemsImport));
