/**
 * Puts a clickable matrix under the selects of a rating field, one for each axis. The selects are complete without it; the matrix only moves them,
 * so what is sent to Jira is the same either way.
 */
(function () {
  'use strict';

  function listOf(nodes) {
    return Array.prototype.slice.call(nodes);
  }

  function Matrix(field) {
    this.table = field.querySelector('.sems-matrix table');
    this.result = field.querySelector('.sems-rating-result');
    this.selects = listOf(field.querySelectorAll('select[data-axis]'));
    this.rows = listOf(this.table.querySelectorAll('tr')).map(function (row) {
      return listOf(row.querySelectorAll('td[role=gridcell]'));
    }).filter(function (cells) {
      return cells.length > 0;
    });
    this.cells = [].concat.apply([], this.rows);
  }

  Matrix.prototype.start = function () {
    var matrix = this;
    this.table.addEventListener('click', function (event) {
      var cell = event.target.closest('td[role=gridcell]');
      if (cell) {
        matrix.choose(cell);
      }
    });
    this.table.addEventListener('keydown', function (event) {
      matrix.onKey(event);
    });
    this.selects.forEach(function (select) {
      select.addEventListener('change', function () {
        matrix.show();
      });
    });
    this.table.parentNode.hidden = false;
    this.show();
  };

  Matrix.prototype.chosen = function () {
    var steps = this.selects.map(function (select) {
      return select.value;
    }).join('x');
    return this.cells.filter(function (cell) {
      return cell.dataset.steps === steps;
    })[0];
  };

  /** One cell at a time can be reached with Tab: the chosen one, or the first. */
  Matrix.prototype.show = function () {
    var chosen = this.chosen();
    this.cells.forEach(function (cell) {
      cell.setAttribute('aria-selected', String(cell === chosen));
    });
    this.reachable(chosen || this.cells[0]);
    this.tell(chosen ? [chosen.getAttribute('aria-label')].concat(this.meanings()) : []);
  };

  Matrix.prototype.tell = function (lines) {
    var result = this.result;
    result.textContent = '';
    lines.forEach(function (line) {
      result.appendChild(document.createElement('div')).textContent = line;
    });
  };

  Matrix.prototype.meanings = function () {
    return this.selects.map(function (select) {
      return select.options[select.selectedIndex].getAttribute('data-meaning');
    }).filter(Boolean);
  };

  Matrix.prototype.reachable = function (reachable) {
    this.cells.forEach(function (cell) {
      cell.tabIndex = cell === reachable ? 0 : -1;
    });
  };

  Matrix.prototype.choose = function (cell) {
    var steps = cell.dataset.steps.split('x');
    this.selects.forEach(function (select, axis) {
      select.value = steps[axis];
      select.dispatchEvent(new Event('change', {bubbles: true}));
    });
    cell.focus();
  };

  Matrix.prototype.onKey = function (event) {
    var cell = event.target;
    var row = this.rows.findIndex(function (cells) {
      return cells.indexOf(cell) >= 0;
    });
    if (row < 0 || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (event.key === 'Enter' || event.key === ' ') {
      this.choose(cell);
    } else if (!this.move(event.key, row, this.rows[row].indexOf(cell))) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  Matrix.prototype.move = function (key, row, column) {
    var last = this.rows[row].length - 1;
    var target = {
      ArrowUp: [row - 1, column],
      ArrowDown: [row + 1, column],
      ArrowLeft: [row, column - 1],
      ArrowRight: [row, column + 1],
      Home: [row, 0],
      End: [row, last]
    }[key];
    if (!target) {
      return false;
    }
    var cell = this.rows[target[0]] && this.rows[target[0]][target[1]];
    if (cell) {
      this.reachable(cell);
      cell.focus();
    }
    return true;
  };

  function enhance(root) {
    listOf(root.querySelectorAll('.sems-rating')).forEach(function (field) {
      if (!field.hasAttribute('data-enhanced') && field.querySelector('.sems-matrix table')) {
        field.setAttribute('data-enhanced', 'true');
        new Matrix(field).start();
      }
    });
  }

  function start() {
    enhance(document);
    var jira = window.JIRA;
    if (jira && jira.bind && jira.Events && jira.Events.NEW_CONTENT_ADDED) {
      jira.bind(jira.Events.NEW_CONTENT_ADDED, function (event, context) {
        var added = context && (context.jquery ? context[0] : context);
        enhance(added && added.querySelectorAll ? added : document);
      });
    }
  }

  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', start);
  } else {
    start();
  }
}());
