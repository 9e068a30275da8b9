/** Draws a heatmap as a table that reads well without seeing it: caption, scopes, counts as links, words beside every colour. */
define('sems/heatmap-table', [], function () {
  'use strict';

  function element(name, attributes, children) {
    var node = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      node.setAttribute(key, attributes[key]);
    });
    (children || []).forEach(function (child) {
      node.appendChild(typeof child === 'string' ? document.createTextNode(child) : child);
    });
    return node;
  }

  /** Black or white, whichever stands out more (relative luminance of WCAG 2). */
  function textColour(colour) {
    var channels = [1, 3, 5].map(function (start) {
      var value = parseInt(colour.substr(start, 2), 16) / 255;
      return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2] > 0.179 ? '#000000' : '#ffffff';
  }

  function painted(colour) {
    return 'background-color: ' + colour + '; color: ' + textColour(colour);
  }

  function risks(count, words) {
    return count === 1 ? words('one-risk') : words('many-risks', count);
  }

  /** With a third axis the ratings of one cell may differ in level. */
  function levels(cell, words) {
    return cell.lowestLevel === cell.level ? cell.level : words('level-range', cell.lowestLevel, cell.level);
  }

  function described(cell, heatmap, words) {
    var place = words('cell', risks(cell.count, words), cell.steps[heatmap.rows.key], cell.steps[heatmap.columns.key], levels(cell, words));
    return cell.aboveTolerance ? place + ', ' + words('above-tolerance') : place;
  }

  function Grid(heatmap) {
    this.cells = {};
    heatmap.cells.forEach(function (cell) {
      this.cells[cell.row + 'x' + cell.column] = cell;
    }, this);
  }

  Grid.prototype.at = function (row, column) {
    return this.cells[row + 'x' + column];
  };

  /** The line runs where a cell above tolerance meets one that is not: to its left, and below it. */
  Grid.prototype.border = function (cell) {
    function tolerable(neighbour) {
      return neighbour && !neighbour.aboveTolerance;
    }
    var names = ['sems-heatmap-cell'];
    if (cell.aboveTolerance && tolerable(this.at(cell.row, cell.column - 1))) {
      names.push('sems-tolerance-left');
    }
    if (cell.aboveTolerance && tolerable(this.at(cell.row - 1, cell.column))) {
      names.push('sems-tolerance-below');
    }
    return names.join(' ');
  };

  function drawnCell(cell, heatmap, grid, words) {
    var attributes = {'class': grid.border(cell), style: painted(cell.colour), 'data-cell': cell.row + 'x' + cell.column};
    var level = element('span', {'class': 'sems-heatmap-level', 'aria-hidden': 'true'}, [levels(cell, words)]);
    if (cell.count === 0) {
      return element('td', attributes, [element('span', {'class': 'sems-unseen'}, [described(cell, heatmap, words)]), level]);
    }
    var link = element('a', {href: cell.url, 'aria-label': described(cell, heatmap, words)}, [String(cell.count)]);
    return element('td', attributes, [link, level]);
  }

  function drawnRow(step, heatmap, grid, words) {
    var head = element('th', {scope: 'row', title: step.meaning}, [step.name]);
    return element('tr', {}, [head].concat(heatmap.columns.steps.map(function (column) {
      return drawnCell(grid.at(step.number, column.number), heatmap, grid, words);
    })));
  }

  function head(heatmap, words) {
    var corner = element('td', {'class': 'sems-heatmap-corner'}, [words('axes', heatmap.rows.name, heatmap.columns.name)]);
    return element('thead', {}, [element('tr', {}, [corner].concat(heatmap.columns.steps.map(function (step) {
      return element('th', {scope: 'col', title: step.meaning}, [step.name]);
    })))]);
  }

  function table(heatmap, words) {
    var grid = new Grid(heatmap);
    var stage = words('stage-' + heatmap.stage);
    var total = risks(heatmap.total, words);
    var caption = heatmap.withClosed ? words('caption-with-closed', stage, heatmap.scope.name, total) : words('caption', stage, heatmap.scope.name, total);
    return element('table', {'class': 'sems-heatmap-table'}, [
      element('caption', {}, [caption]),
      head(heatmap, words),
      element('tbody', {}, heatmap.rows.steps.slice().reverse().map(function (step) {
        return drawnRow(step, heatmap, grid, words);
      }))
    ]);
  }

  function legend(heatmap, words) {
    var levels = heatmap.levels.map(function (level) {
      return element('li', {}, [element('span', {'class': 'sems-level', style: painted(level.colour)}, [level.name])]);
    });
    return element('ul', {'class': 'sems-heatmap-legend', 'aria-label': words('legend')}, levels.concat([
      element('li', {}, [element('span', {'class': 'sems-tolerance-sample', 'aria-hidden': 'true'}),
        words('tolerance', heatmap.tolerance.level)]),
      element('li', {}, [words('criteria', heatmap.model.name, heatmap.model.id)])
    ]));
  }

  function earlier(heatmap, words) {
    return element('p', {'class': 'sems-heatmap-earlier'}, [
      element('a', {href: heatmap.earlier.url}, [words('earlier', heatmap.earlier.count)])
    ]);
  }

  /** @returns the nodes to show, in order */
  function draw(heatmap, words) {
    var nodes = [table(heatmap, words), legend(heatmap, words)];
    if (heatmap.total === 0) {
      nodes.unshift(element('p', {'class': 'sems-heatmap-empty'}, [words('empty')]));
    }
    if (heatmap.notDrawn) {
      nodes.push(element('p', {'class': 'sems-heatmap-all-steps'}, [words('all-steps', heatmap.notDrawn.name)]));
    }
    if (heatmap.earlier.count > 0) {
      nodes.push(earlier(heatmap, words));
    }
    return nodes;
  }

  return {draw: draw, element: element};
});
