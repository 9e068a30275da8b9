/*
 * Shows, of the inputs in a row, those that the chosen rule or effect has; adds, removes and moves rows of effects. Without this script all
 * inputs are shown, every saving offers one more row, and the order is a number: it all works the same.
 */
(function () {
    'use strict';

    function each(list, act) {
        Array.prototype.forEach.call(list, act);
    }

    function show(select) {
        var option = select.options[select.selectedIndex];
        var names = ((option && option.getAttribute('data-parameters')) || '').split(' ');
        var help = select.parentNode.querySelector('.sems-rule-help');
        each(select.parentNode.querySelectorAll('.sems-parameter'), function (input) {
            input.hidden = names.indexOf(input.getAttribute('data-parameter')) < 0;
        });
        if (help) {
            help.textContent = (option && option.title) || '';
        }
    }

    function rows() {
        return document.querySelectorAll('.sems-effect-row');
    }

    /* What each row is called, and its place, from the first to the last. */
    function number() {
        var all = rows();
        each(all, function (row, index) {
            var label = row.querySelector('.sems-row-label');
            label.textContent = label.getAttribute('data-label').replace('{0}', index + 1);
            row.querySelector('.sems-order input').value = index + 1;
            row.querySelector('[data-do=up]').disabled = index === 0;
            row.querySelector('[data-do=down]').disabled = index === all.length - 1;
            row.querySelector('[data-do=remove]').disabled = all.length === 1;
        });
    }

    /* The names of a row's inputs begin with its own number, which no other row may have. */
    function rename(row, to) {
        var from = row.querySelector('select.sems-rule').name;
        each(row.querySelectorAll('*'), function (element) {
            ['id', 'name', 'for'].forEach(function (attribute) {
                var value = element.getAttribute(attribute);
                if (value === from || (value && value.indexOf(from + '-') === 0)) {
                    element.setAttribute(attribute, to + value.substring(from.length));
                }
            });
        });
    }

    function move(row, button, next) {
        var other = next ? row.nextElementSibling : row.previousElementSibling;
        row.parentNode.insertBefore(next ? other : row, next ? row : other);
        number();
        (button.disabled ? row.querySelector('select.sems-rule') : button).focus();
    }

    function remove(row) {
        var near = row.nextElementSibling.classList.contains('sems-effect-row') ? row.nextElementSibling : row.previousElementSibling;
        row.parentNode.removeChild(row);
        number();
        near.querySelector('select.sems-rule').focus();
    }

    function tools(row) {
        row.querySelector('.sems-order').hidden = true;
        row.querySelector('.sems-row-tools').hidden = false;
        row.addEventListener('click', function (event) {
            var does = event.target.getAttribute('data-do');
            if (does === 'remove') {
                remove(row);
            } else if (does) {
                move(row, event.target, does === 'down');
            }
        });
    }

    function listen(select) {
        select.addEventListener('change', function () { show(select); });
        show(select);
    }

    function effects() {
        var all = rows();
        var empty = all[all.length - 1].cloneNode(true);
        var last = all.length;
        var add = document.querySelector('.sems-row-add button');
        each(all, tools);
        add.hidden = false;
        add.addEventListener('click', function () {
            var row = empty.cloneNode(true);
            last += 1;
            rename(row, 'semsEffect' + last);
            add.closest('tr').parentNode.insertBefore(row, add.closest('tr'));
            tools(row);
            listen(row.querySelector('select.sems-rule'));
            number();
            row.querySelector('select.sems-rule').focus();
        });
        number();
    }

    function start() {
        each(document.querySelectorAll('select.sems-rule'), listen);
        if (rows().length > 0) {
            effects();
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
