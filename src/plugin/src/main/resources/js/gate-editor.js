/* Shows, of the inputs in a row of rules, those that the chosen rule has. Without this script all of them are shown and work the same. */
(function () {
    'use strict';

    function wanted(select) {
        var option = select.options[select.selectedIndex];
        return ((option && option.getAttribute('data-parameters')) || '').split(' ');
    }

    function show(select) {
        var names = wanted(select);
        var inputs = select.parentNode.querySelectorAll('.sems-parameter');
        Array.prototype.forEach.call(inputs, function (input) {
            input.hidden = names.indexOf(input.getAttribute('data-parameter')) < 0;
        });
    }

    function start() {
        Array.prototype.forEach.call(document.querySelectorAll('select.sems-rule'), function (select) {
            select.addEventListener('change', function () { show(select); });
            show(select);
        });
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', start);
    } else {
        start();
    }
}());
