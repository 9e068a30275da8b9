/*
 * Runs dashboard items as Jira does: an item's AMD module is a constructor that gets the API; its render or renderEdit gets
 * the item's element (a jQuery object) and its preferences. An item is an element
 *   <div class="dashboard-item" data-amd-module data-gadget-id data-preferences (JSON) data-configurable data-editable data-save (URL)>
 * whose `.dashboard-item-content` holds what the server rendered; `.dashboard-item-title` and an element with
 * `.dashboard-item-edit` (a button that opens the configuration) are optional.
 */
(function () {
  'use strict';

  function Item(element) {
    this.element = element;
    this.content = element.querySelector('.dashboard-item-content');
    this.rendered = this.content.innerHTML;
    this.preferences = JSON.parse(element.getAttribute('data-preferences') || '{}');
    this.listeners = [];
    this.timer = null;
    var Module = window.require(element.getAttribute('data-amd-module'));
    this.item = new Module(this.api());
    var edit = element.querySelector('.dashboard-item-edit');
    if (edit) {
      edit.addEventListener('click', this.renderEdit.bind(this));
    }
  }

  Item.prototype.is = function (name) {
    return this.element.getAttribute('data-' + name) === 'true';
  };

  Item.prototype.start = function () {
    if (this.is('configurable') && this.is('editable') && Object.keys(this.preferences).length === 0) {
      this.renderEdit();
    } else {
      this.render();
    }
  };

  Item.prototype.draw = function (method) {
    window.clearInterval(this.timer);
    this.content.innerHTML = this.rendered;
    this.element.setAttribute('data-mode', method);
    this.item[method](window.AJS.$(this.content), Object.assign({}, this.preferences));
    this.emit('afterRender');
  };

  Item.prototype.render = function () {
    this.draw('render');
  };

  Item.prototype.renderEdit = function () {
    if (this.is('editable') && typeof this.item.renderEdit === 'function') {
      this.draw('renderEdit');
    }
  };

  Item.prototype.emit = function (name) {
    var due = this.listeners.filter(function (l) { return l.name === name; });
    this.listeners = this.listeners.filter(function (l) { return l.name !== name || !l.once; });
    due.forEach(function (l) { l.fn(); });
  };

  Item.prototype.save = function (preferences) {
    var self = this;
    return fetch(this.element.getAttribute('data-save'), {
      method: 'PUT', credentials: 'same-origin', headers: {'Content-Type': 'application/json', 'X-Atlassian-Token': 'no-check'},
      body: JSON.stringify(preferences)
    }).then(function (response) {
      if (!response.ok) {
        throw new Error('the preferences were not saved: ' + response.status);
      }
      self.preferences = Object.assign({}, self.preferences, preferences);
      self.render();
    });
  };

  Item.prototype.api = function () {
    var self = this;
    return {
      getGadgetId: function () { return self.element.getAttribute('data-gadget-id'); },
      getPreferences: function () { return Object.assign({}, self.preferences); },
      isEditable: function () { return self.is('editable'); },
      savePreferences: function (preferences) { return self.save(preferences); },
      closeEdit: function () { self.render(); },
      resize: function () { self.emit('resize'); },
      showLoadingBar: function () { self.element.classList.add('dashboard-item-loading'); self.element.setAttribute('aria-busy', 'true'); },
      hideLoadingBar: function () { self.element.classList.remove('dashboard-item-loading'); self.element.removeAttribute('aria-busy'); },
      setTitle: function (title) {
        var place = self.element.querySelector('.dashboard-item-title');
        if (place) {
          place.textContent = title;
        }
      },
      /** `preferences.refresh` is minutes, or the text "false". */
      initRefresh: function (preferences, refresh) {
        var minutes = Number(preferences && preferences.refresh);
        window.clearInterval(self.timer);
        if (minutes > 0) {
          self.timer = window.setInterval(refresh || self.render.bind(self), minutes * 60000);
        }
      },
      getRefreshFieldValue: function (name) {
        var field = self.content.querySelector('[name="' + (name || 'refresh-interval') + '"]');
        return field && field.checked ? '15' : 'false';
      },
      on: function (name, fn) { self.listeners.push({name: name, fn: fn, once: false}); },
      once: function (name, fn) { self.listeners.push({name: name, fn: fn, once: true}); }
    };
  };

  window.AJS.toInit(function () {
    Array.prototype.forEach.call(document.querySelectorAll('.dashboard-item[data-amd-module]'), function (element) {
      try {
        new Item(element).start();
      } catch (error) {
        element.querySelector('.dashboard-item-content').textContent = 'This dashboard item failed: ' + error.message;
        window.console.error(error);
      }
    });
  });
}());
