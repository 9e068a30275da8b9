/** What an import would do or did: what needs attention first, by row and column, then every row. */
(function (sems) {
  'use strict';
  var e = sems.element;
  var SHOWN = 500;

  /** Two parts of one import as one report. What is said of the whole file is said once. */
  sems.joined = function (one, next) {
    Object.keys(one.totals).forEach(function (key) { one.totals[key] += next.totals[key]; });
    one.rows = one.rows.concat(next.rows);
    one.remarks = one.remarks.concat(next.remarks.filter(function (remark) { return remark.row > 0; }));
    one.totals.remarks = one.remarks.length;
    return one;
  };

  sems.report = function (choices, report) {
    var t = choices.texts;

    function issue(key) {
      return key ? e('a', {href: sems.contextPath() + '/browse/' + encodeURIComponent(key)}, [key]) : '';
    }

    function shortened(list) {
      return list.length > SHOWN ? [e('p', {}, [sems.fill(t['rows-shown'], SHOWN, list.length)])] : [];
    }

    function remarks() {
      if (!report.remarks.length) { return [e('p', {}, [t['no-remarks']])]; }
      return [e('h3', {}, [t.remarks]), sems.table(t.remarks, [t.row, t.column, t.remark], report.remarks.slice(0, SHOWN).map(function (remark) {
        return [remark.row || t['of-file'], remark.column, remark.message];
      }), 'sems-rows')].concat(shortened(report.remarks));
    }

    function fields(row) {
      var parts = row.fields.map(function (field) { return field.name + ': ' + field.value; });
      if (row.owner) { parts.push(t.owner + ': ' + row.owner); }
      if (row.due) { parts.push(t.due + ': ' + row.due); }
      if (row.state) { parts.push(t.state + ': ' + row.state); }
      return [parts.join('\n'), e('details', {}, [e('summary', {}, [t.description]), row.description])];
    }

    function controls(row) {
      return row.controls.map(function (control) {
        return e('div', {}, [control.name + ' (' + control.state + ', ' + t['outcome-' + control.outcome] + ') ', issue(control.key)]);
      });
    }

    function rows() {
      return [e('h3', {}, [t.rows]), sems.table(t.rows, [t.row, t.outcome, t.id, t.summary, t.fields, t.controls], report.rows.slice(0, SHOWN).map(function (row) {
        return [row.row, [e('span', {class: 'sems-outcome-' + row.outcome}, [t['outcome-' + row.outcome]]), ' ', issue(row.key)], row.id, row.summary,
          fields(row), controls(row)];
      }), 'sems-rows')].concat(shortened(report.rows));
    }

    function found() {
      return report.file.format === 'csv' ? sems.fill(t['found-csv'], report.file.encoding, report.file.separator, report.totals.rows)
        : sems.fill(t['found-xlsx'], report.file.sheet, report.totals.rows);
    }

    var totals = ['create', 'complete', 'unchanged', 'changed-in-file', 'refused'].filter(function (key) { return report.totals[key]; })
      .map(function (key) { return report.totals[key] + ' ' + t['outcome-' + key]; });
    totals.push(sems.fill(t.totals, report.totals.controls, report.totals.links, report.totals.remarks));
    return e('section', {}, [
      e('h2', {tabindex: -1, id: 'sems-import-report'}, [report.mode === 'apply' ? t.applied : t.previewed]),
      e('p', {}, [found()]), e('p', {}, [totals.join(', ')])
    ].concat(remarks(), rows()));
  };
}(window.SemsImport));
