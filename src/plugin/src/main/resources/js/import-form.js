/** What the columns and words of the file mean: shown as guessed, changed by selects, sent as the mapping. */
(function (sems) {
  'use strict';
  var e = sems.element;

  /** @param mapping is changed in place; changed() is called whenever that happens */
  sems.form = function (choices, report, mapping, changed) {
    var t = choices.texts;

    function set(object, key, value) {
      object[key] = value;
      changed();
    }

    function certainty(item) {
      return t['certainty-' + item.certainty];
    }

    function columns() {
      mapping.columns = mapping.columns || {};
      return e('section', {}, [e('h2', {}, [t.columns]), e('p', {class: 'sems-help'}, [t['columns-help']]),
        sems.table(t.columns, [t.column, t.meaning, t.how], report.mapping.columns.map(function (column) {
          return [column.heading, [sems.select(column.heading, choices.meanings, column.meaning, function (value) {
            set(mapping.columns, column.heading, value);
          })], certainty(column)];
        }))]);
    }

    function values() {
      mapping.values = mapping.values || {};
      return report.values.filter(function (table) { return table.values.length; }).map(function (table) {
        var mine = mapping.values[table.axis] = mapping.values[table.axis] || {};
        var steps = [{key: '', name: t.unknown}].concat(table.steps.map(function (step) {
          return {key: String(step.number), name: step.number + ' ' + step.name};
        }));
        return e('section', {}, [e('h2', {}, [table.name]), e('p', {class: 'sems-help'}, [t['values-help']]),
          sems.table(table.name, [t.value, t.step, t.how], table.values.map(function (item) {
            return [item.value, [sems.select(item.value, steps, item.step ? String(item.step) : '', function (value) {
              set(mine, item.value, value);
            })], certainty(item)];
          }))]);
      });
    }

    function statuses() {
      if (!report.statuses.length) { return []; }
      mapping.statuses = mapping.statuses || {};
      var states = [{key: '', name: t.unknown}].concat(report.states.map(function (state) { return {key: state, name: state}; }));
      return [e('section', {}, [e('h2', {}, [t.statuses]), sems.table(t.statuses, [t.value, t.state, t.how], report.statuses.map(function (item) {
        return [item.value, [sems.select(item.value, states, item.state, function (value) { set(mapping.statuses, item.value, value); })],
          item.state && !item.reachable ? t['state-not-reached'] : certainty(item)];
      }))])];
    }

    function owners() {
      if (!report.owners.length) { return []; }
      mapping.owners = mapping.owners || {};
      return [e('section', {}, [e('h2', {}, [t.owners]), e('p', {class: 'sems-help'}, [t['owners-help']]),
        sems.table(t.owners, [t.value, t['user-name'], t.how], report.owners.map(function (item) {
          var input = e('input', {class: 'text', type: 'text', value: item.value in mapping.owners ? mapping.owners[item.value] : item.user, 'aria-label': item.value});
          input.addEventListener('change', function () {
            set(mapping.owners, item.value, input.value.trim());
          });
          return [item.value, [input], item.name || t['certainty-unknown']];
        }))])];
    }

    function options() {
      var links = [{key: 'link', name: t.link}, {key: 'text', name: t.text}];
      var source = e('input', {class: 'text', type: 'text', value: report.mapping.source});
      source.addEventListener('change', function () { set(mapping, 'source', source.value); });
      var fields = [
        sems.field('sems-import-stage', t.stage, sems.select('', choices.stages, report.mapping.stage, function (v) { set(mapping, 'stage', v); }), t['stage-help']),
        sems.field('sems-import-existing', t.existing, sems.select('', links, report.mapping.existingControls, function (v) { set(mapping, 'existingControls', v); })),
        sems.field('sems-import-recommended', t.recommended,
          sems.select('', links, report.mapping.recommendedControls, function (v) { set(mapping, 'recommendedControls', v); })),
        sems.field('sems-import-source', t.source, source, t['source-help'])
      ];
      if (Object.keys(report.mapping.dates).length) {
        var orders = [{key: '', name: t['date-unknown']}, {key: 'day-first', name: t['date-day-first']}, {key: 'month-first', name: t['date-month-first']}];
        fields.push(sems.field('sems-import-dates', t['date-order'], sems.select('', orders, mapping.dateOrder || '', function (v) { set(mapping, 'dateOrder', v); })));
      }
      if (report.file.sheets.length > 1) {
        var sheets = report.file.sheets.map(function (name) { return {key: name, name: name}; });
        fields.push(sems.field('sems-import-sheet', t.sheet, sems.select('', sheets, report.file.sheet, function (v) {
          mapping.columns = {};
          set(mapping, 'sheet', v);
        })));
      }
      return e('section', {}, [e('h2', {}, [t.options])].concat(fields));
    }

    return e('div', {}, [columns(), options()].concat(values(), statuses(), owners()));
  };
}(window.SemsImport));
