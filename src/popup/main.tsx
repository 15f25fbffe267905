document.getElementById('popup');
